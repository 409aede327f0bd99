package org.lagebild.ingest;

/** An address that is not, or cannot be, fetched; the message says why. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean forNow;

    RefusedException(String message) {
        this(message, false);
    }

    /** @param forNow whether it may go well later */
    RefusedException(String message, boolean forNow) {
        super(message);
        this.forNow = forNow;
    }

    boolean isForNow() {
        return forNow;
    }
}
