package org.lagebild.ingest;

/** Decides over the raw bytes of a page, before anything is decoded, whether it is read at all. */
@FunctionalInterface
public interface Gate {
    /** Lets everything through. */
    Gate OPEN = (bytes, length) -> true;

    /** Whether the page that the first {@code length} bytes are may matter. */
    boolean mayMatter(byte[] bytes, int length);
}
