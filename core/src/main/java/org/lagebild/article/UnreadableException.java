package org.lagebild.article;

/** Something that came in cannot be read; the message says why and "Maybe …", for the user to see. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }
}
