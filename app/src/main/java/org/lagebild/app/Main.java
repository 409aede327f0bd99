package org.lagebild.app;

import java.util.Objects;

/** The entry of the command line. */
public final class Main {

    private Main() {}

    /** Prints the version. */
    public static void main(String[] args) {
        String version = Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "0-dev");
        System.out.println("lagebild " + version);
    }
}
