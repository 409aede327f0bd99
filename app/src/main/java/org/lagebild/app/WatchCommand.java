package org.lagebild.app;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.report.Labels;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoreException;
import org.lagebild.app.store.Stores;
import org.lagebild.app.store.Watch;
import org.lagebild.app.watch.Alert;
import org.lagebild.app.watch.Alerts;
import org.lagebild.app.watch.AtomFeed;
import org.lagebild.app.watch.Webhook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Standing questions. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "Keeps standing questions, and tells each change of an exercise that they ask for once.",
        subcommands = {
            WatchCommand.Add.class,
            WatchCommand.Listed.class,
            WatchCommand.Remove.class,
            WatchCommand.Tell.class
        })
final class WatchCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Override
    public Integer call() {
        return list(store);
    }

    private static int list(StoreOptions store) {
        PrintStream out = Output.standard();
        try (Store opened = store.open()) {
            opened.watches().forEach(watch -> out.println(Stores.json(watch)));
        }
        out.flush();
        return ExitCode.OK;
    }

    /** Keeps a question. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Keeps a question: all conditions must hold. It tells what changes from now on.")
    static final class Add implements Callable<Integer> {
        @Mixin
        private StoreOptions store = new StoreOptions();

        @Mixin
        private FilterOptions filter = new FilterOptions();

        @Parameters(paramLabel = "NAME", description = "a name for it")
        private String name = "";

        @Option(
                names = "--on",
                paramLabel = "FIELD",
                split = ",",
                description = "fields that matter: exercise, status, start, end, places, participants, host, strength,"
                        + " conflicts, origins … (default: all)")
        private List<String> fields = new ArrayList<>();

        @Option(
                names = "--webhook",
                paramLabel = "URL",
                description = "where \"watch tell --allow HOST\" sends changes to")
        private @Nullable URI webhook;

        @Option(names = "--from-start", description = "tell what changed before, too")
        private boolean fromStart;

        @Override
        public Integer call() {
            try (Store opened = store.open()) {
                long reported = fromStart ? 0 : opened.counts().changes();
                opened.watch(new Watch(name, filter.filter().withAsOf(null), fields, webhook, reported, reported));
            }
            return ExitCode.OK;
        }
    }

    /** Lists the questions. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the questions.")
    static final class Listed implements Callable<Integer> {
        @Mixin
        private StoreOptions store = new StoreOptions();

        @Override
        public Integer call() {
            return list(store);
        }
    }

    /** Forgets a question. */
    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Forgets a question.")
    static final class Remove implements Callable<Integer> {
        @Mixin
        private StoreOptions store = new StoreOptions();

        @Parameters(paramLabel = "NAME", description = "as \"watch list\" prints it")
        private String name = "";

        @Override
        public Integer call() {
            try (Store opened = store.open()) {
                if (!opened.unwatch(name)) {
                    throw new StoreException(
                            "there is no question \"" + name + "\". Maybe list them with: lagebild watch list");
                }
            }
            return ExitCode.OK;
        }
    }

    /** Tells what changed. */
    @Command(
            name = "tell",
            mixinStandardHelpOptions = true,
            description = "Tells what changed since it was last told: on the terminal, as a feed, to webhooks.")
    static final class Tell implements Callable<Integer> {
        private static final int MOST = 200;

        @Mixin
        private StoreOptions store = new StoreOptions();

        @Mixin
        private LabelOptions lang = new LabelOptions();

        @Option(
                names = "--atom",
                paramLabel = "FOLDER",
                description = "writes an Atom feed NAME.atom for each question")
        private @Nullable Path atom;

        @Option(
                names = "--allow",
                paramLabel = "HOST[:PORT]",
                split = ",",
                description = "hosts that webhooks may go to")
        private List<String> allowed = new ArrayList<>();

        @Override
        public Integer call() throws IOException {
            boolean failed = false;
            Webhook webhook = new Webhook(allowed);
            try (Store opened = store.open()) {
                for (Watch watch : opened.watches()) {
                    String fault = tell(opened, watch, webhook);
                    if (fault != null) {
                        System.err.println(watch.name() + ": " + fault);
                        failed = true;
                    }
                }
            }
            return failed ? ExitCode.SOME_BROKEN : ExitCode.OK;
        }

        /** What went wrong; then nothing of it counts as told. */
        private @Nullable String tell(Store opened, Watch watch, Webhook webhook) throws IOException {
            Alerts.News news = Alerts.since(opened, watch, watch.reported());
            Labels labels = lang.labels();
            if (!news.alerts().isEmpty() && watch.webhook() != null) {
                String fault = webhook.send(watch.webhook(), news.alerts());
                if (fault != null) {
                    return fault;
                }
            }
            PrintStream out = Output.standard();
            news.alerts().forEach(alert -> out.println(watch.name() + "  " + alert.words(labels)));
            out.flush();
            if (atom != null) {
                feed(opened, watch, labels, atom);
            }
            opened.watch(watch.reportedUpTo(news.upTo()));
            return null;
        }

        private static void feed(Store opened, Watch watch, Labels labels, Path folder) throws IOException {
            List<Alert> all = Alerts.since(opened, watch, watch.since()).alerts();
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(watch.name().replaceAll("[^\\p{L}\\p{N}.-]", "_") + ".atom"),
                    AtomFeed.of(watch.name(), all.subList(Math.max(0, all.size() - MOST), all.size()), labels));
        }
    }
}
