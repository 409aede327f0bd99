package org.lagebild.app.export;

import java.io.IOException;
import java.util.Iterator;

/** A format that exercises are written in. */
public interface Export {
    /** Writes all exercises, one after the other, and what the format wants around them. */
    void write(Iterator<Exported> exercises, Appendable out) throws IOException;
}
