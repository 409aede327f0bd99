package org.lagebild.ingest;

import org.jspecify.annotations.Nullable;

/** What a source yields: an article, or the reason why there is none. A broken one never stops a run. */
public sealed interface Incoming {
    /** Path, URL, or file and line. */
    String source();

    /**
     * An article that can be read.
     *
     * @param raw what came in
     * @param note something that the user should know about how it was decoded; null where all was well
     */
    record Article(RawArticle raw, @Nullable String note) implements Incoming {
        @Override
        public String source() {
            return raw.source();
        }
    }

    /**
     * Something that could not be read.
     *
     * @param message what is wrong, with the value and "Maybe …"
     */
    record Broken(String source, String message) implements Incoming {}
}
