package org.lagebild.app;

/** What a command's exit code means; the README lists them. */
final class ExitCode {
    /** Everything was read. */
    static final int OK = 0;
    /** Something could not be read; the rest was. */
    static final int SOME_BROKEN = 1;
    /** The command line or the knowledge is wrong; nothing was read. */
    static final int WRONG_USE = 2;

    private ExitCode() {}
}
