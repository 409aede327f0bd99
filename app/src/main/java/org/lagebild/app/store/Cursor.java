package org.lagebild.app.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a part of a list begins, as a string that callers hand back as it is. */
record Cursor(String first, long second) {
    static @Nullable Cursor of(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            int cut = text.lastIndexOf(' ');
            return new Cursor(text.substring(0, cut), Long.parseLong(text.substring(cut + 1)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new StoreException("\"" + written + "\" is no place in a list. Maybe begin without one?", e);
        }
    }

    String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((first + ' ' + second).getBytes(StandardCharsets.UTF_8));
    }

    /** The page that one more item than wanted makes. */
    static <T> Page<T> page(List<T> items, PageRequest wanted, Function<T, Cursor> place) {
        if (items.size() <= wanted.size()) {
            return new Page<>(items, null);
        }
        List<T> page = items.subList(0, wanted.size());
        return new Page<>(
                List.copyOf(page), place.apply(page.get(page.size() - 1)).written());
    }
}
