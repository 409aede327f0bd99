package org.lagebild.spark;

import java.io.Serializable;

/**
 * One file of the input, as its file system lists it.
 *
 * @param path with scheme, as {@code file:/data/a.warc.gz}
 * @param bytes its length
 * @param modified milliseconds since 1970; a file that changes is another file
 */
record InputFile(String path, long bytes, long modified) implements Serializable {}
