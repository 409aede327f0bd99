package org.lagebild.app;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lagebild.app.store.Page;
import org.lagebild.app.store.PageRequest;

/** All pages of a list one behind the other. */
final class Pages {
    private static final int SIZE = 200;

    private Pages() {}

    static <T> Stream<T> of(Function<PageRequest, Page<T>> list) {
        return Stream.iterate(
                        list.apply(PageRequest.first(SIZE)),
                        Objects::nonNull,
                        page -> page.next() == null ? null : list.apply(new PageRequest(SIZE, page.next())))
                .flatMap(page -> page.items().stream());
    }
}
