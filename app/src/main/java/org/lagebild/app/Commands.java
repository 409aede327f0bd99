package org.lagebild.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** All commands by their names; a command is loaded when it is called, all of them for the help only. */
final class Commands {
    private static final List<String> NAMES = List.of(
            "read",
            "extract",
            "follow",
            "picture",
            "add",
            "list",
            "show",
            "timeline",
            "search",
            "dossier",
            "watch",
            "sources",
            "split",
            "join",
            "decisions",
            "export",
            "import",
            "backup",
            "reread",
            "serve",
            "evaluate");

    private Commands() {}

    /** Makes known the command that is called, else all. */
    static void addTo(CommandLine line, String... args) {
        if (args.length > 0 && NAMES.contains(args[0])) {
            line.addSubcommand(args[0], open(args[0]));
        } else {
            NAMES.forEach(name -> line.addSubcommand(name, open(name)));
            line.addSubcommand(new CommandLine.HelpCommand());
        }
    }

    private static Callable<Integer> open(String name) {
        return switch (name) {
            case "read" -> new ReadCommand();
            case "extract" -> new ExtractCommand();
            case "follow" -> new FollowCommand();
            case "picture" -> new PictureCommand();
            case "add" -> new AddCommand();
            case "list" -> new ListCommand();
            case "show" -> new ShowCommand();
            case "timeline" -> new TimelineCommand();
            case "search" -> new SearchCommand();
            case "dossier" -> new DossierCommand();
            case "watch" -> new WatchCommand();
            case "sources" -> new SourcesCommand();
            case "split" -> new SplitCommand();
            case "join" -> new JoinCommand();
            case "decisions" -> new DecisionsCommand();
            case "export" -> new ExportCommand();
            case "import" -> new ImportCommand();
            case "backup" -> new BackupCommand();
            case "reread" -> new RereadCommand();
            case "serve" -> new ServeCommand();
            case "evaluate" -> new EvaluateCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
