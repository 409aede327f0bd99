package org.lagebild.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions of a question and their values. */
final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** A condition that is left out where one of its values is null. */
    Where and(String condition, @Nullable Object... needed) {
        for (Object value : needed) {
            if (value == null) {
                return this;
            }
        }
        conditions.add(condition);
        Collections.addAll(values, needed);
        return this;
    }

    /** A condition with a question mark for each of some values, left out where there are none. */
    Where in(String condition, Collection<?> some) {
        if (!some.isEmpty()) {
            conditions.add(condition.replace("?", String.join(", ", Collections.nCopies(some.size(), "?"))));
            values.addAll(some);
        }
        return this;
    }

    String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The values, and more behind them. */
    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return all.toArray();
    }
}
