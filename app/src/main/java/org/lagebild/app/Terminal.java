package org.lagebild.app;

/** Whether a person sits in front of the output. */
final class Terminal {
    private Terminal() {}

    /** Whether the standard output is a terminal that shows colours. */
    static boolean isInteractive() {
        boolean dumb = "dumb".equals(System.getenv("TERM")) || System.getenv("NO_COLOR") != null;
        return System.console() != null && isTerminal() && !dumb;
    }

    /** Whether the error output may carry a progress line. */
    static boolean isErrorInteractive() {
        return System.console() != null && isTerminal();
    }

    /** From Java 22 on a console exists in a pipe, too, and says itself whether it is a terminal. */
    private static boolean isTerminal() {
        try {
            Object answer = java.io.Console.class.getMethod("isTerminal").invoke(System.console());
            return Boolean.TRUE.equals(answer);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
