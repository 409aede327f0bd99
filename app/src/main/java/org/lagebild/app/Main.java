package org.lagebild.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.lagebild.language.KnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The entry of the command line; exit codes are those of {@link ExitCode}. */
@Command(
        name = "lagebild",
        description = "Reads news and keeps a sourced picture of military exercises.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:something could not be read; the rest was",
            "2:the command line or the knowledge is wrong"
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Runs a command and exits with its code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        CommandLine line = new CommandLine(new Main());
        Commands.addTo(line, args);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, result) -> explain(e, command));
        return line.execute(args);
    }

    /** A fault that no command handles itself: its message, never its stack. */
    private static int explain(Exception e, CommandLine command) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        command.getErr()
                .println(
                        e instanceof KnowledgeException
                                ? "The knowledge has faults:\n" + message
                                : "lagebild: " + message);
        return ExitCode.WRONG_USE;
    }

    /** Without a command: the help. */
    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"lagebild " + (version == null ? "0-dev" : version)};
        }
    }
}
