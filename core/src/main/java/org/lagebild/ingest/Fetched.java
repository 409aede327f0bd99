package org.lagebild.ingest;

import org.jspecify.annotations.Nullable;

/** What asking for an address gave. */
public sealed interface Fetched {
    /**
     * A document.
     *
     * @param address where it lies in the end, behind all redirects
     * @param bytes its content, with compression taken off
     * @param mediaType in small letters, without parameters; empty where none is said
     * @param charset that the server names; null where it names none
     * @param validators by which one can ask later whether it has changed
     */
    record Document(
            String address,
            byte[] bytes,
            String mediaType,
            @Nullable String charset,
            Validators validators) implements Fetched {}

    /** It has not changed since the last time. */
    record Unchanged() implements Fetched {}

    /**
     * There is none.
     *
     * @param message why, with "Maybe …"
     * @param forNow whether it may be there later
     */
    record Refused(String message, boolean forNow) implements Fetched {}

    /**
     * What a server gave with a document so that one can ask whether it has changed.
     *
     * @param etag null where there was none
     * @param modified null where there was none
     */
    record Validators(@Nullable String etag, @Nullable String modified) {
        /** Nothing is known. */
        public static final Validators NONE = new Validators(null, null);
    }
}
