package org.lagebild.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.app.store.ReadArticle;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Stores;
import org.lagebild.ingest.Feed;
import org.lagebild.ingest.FeedPages;
import org.lagebild.ingest.FeedReader;
import org.lagebild.ingest.Fetched;
import org.lagebild.ingest.Fetcher;
import org.lagebild.language.KnowledgeSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads what is new in feeds. */
@Command(
        name = "follow",
        mixinStandardHelpOptions = true,
        description =
                "Reads what is new in feeds since the last time: RSS, Atom, JSON Feed, news sitemaps, lists of them (OPML).")
final class FollowCommand implements Callable<Integer> {
    private static final int DEEPEST = 3;
    private static final int MOST_FEEDS = 2000;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");

    @Parameters(
            arity = "1..*",
            paramLabel = "FEED|OPML",
            description = "addresses or files of feeds, or of lists of feeds")
    private List<String> sources = new ArrayList<>();

    @Mixin
    private ReadingOptions readings = new ReadingOptions();

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description =
                    "remembers what was read (default: lagebild/followed.jsonl below your folder for program state)")
    private @Nullable Path state;

    @Option(names = "--since", paramLabel = "DATE", description = "leave out what was published before (YYYY-MM-DD)")
    private @Nullable LocalDate since;

    @Option(names = "--most", paramLabel = "N", description = "articles of one feed in one run (default: 200)")
    private int most = 200;

    @Option(names = "--relevant", description = "print only what reports exercises or events")
    private boolean relevant;

    @Option(names = "--no-pages", description = "read only what the feeds themselves say, fetch no pages")
    private boolean noPages;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "keep what is read, as \"add\" does: a file or jdbc:postgresql://host/database?user=name")
    private @Nullable String store;

    private final Set<String> seen = new HashSet<>();
    private boolean broken;

    @Override
    public Integer call() throws IOException {
        KnowledgeSource source = readings.knowledge();
        Lagebild lagebild = readings.lagebild();
        ReadingPrinter printer = readings.printer(System.out, source.languages());
        Fetcher fetcher = web.fetcher();
        try (FollowState known = FollowState.open(state == null ? defaultState() : state);
                Store kept = store == null ? null : Stores.open(store)) {
            Run run = new Run(lagebild, printer, fetcher, known, kept);
            for (String feed : sources) {
                run.visit(feed, 0);
            }
        }
        printer.finish();
        return broken || printer.isBroken() ? ExitCode.SOME_BROKEN : ExitCode.OK;
    }

    private static Path defaultState() {
        String home = System.getenv("XDG_STATE_HOME");
        Path folder = home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "state")
                : Path.of(home);
        return folder.resolve("lagebild").resolve("followed.jsonl");
    }

    private void complain(String source, String message) {
        broken = true;
        System.err.println(source + ": " + message);
    }

    /** What one run works with. */
    private final class Run {
        private final Lagebild lagebild;
        private final ReadingPrinter printer;
        private final Fetcher fetcher;
        private final FollowState known;
        private final @Nullable Store kept;
        private final FeedPages pages;

        Run(Lagebild lagebild, ReadingPrinter printer, Fetcher fetcher, FollowState known, @Nullable Store kept) {
            this.lagebild = lagebild;
            this.printer = printer;
            this.fetcher = fetcher;
            this.known = known;
            this.kept = kept;
            this.pages = new FeedPages(noPages ? null : fetcher);
        }

        void visit(String source, int depth) throws IOException {
            if (depth > DEEPEST || seen.size() > MOST_FEEDS || !seen.add(source)) {
                return;
            }
            Fetched fetched = ADDRESS.matcher(source).lookingAt()
                    ? fetcher.get(source, known.validators(source))
                    : ofFile(source);
            if (fetched instanceof Fetched.Document document) {
                read(source, document, depth);
            } else if (fetched instanceof Fetched.Refused refused) {
                complain(source, refused.message());
            }
        }

        private Fetched ofFile(String source) throws IOException {
            Path file = Path.of(source);
            return Files.isRegularFile(file)
                    ? new Fetched.Document(
                            file.toUri().toString(), Files.readAllBytes(file), "", null, Fetched.Validators.NONE)
                    : new Fetched.Refused("is no file. Maybe the path is relative to another folder?", false);
        }

        private void read(String source, Fetched.Document document, int depth) throws IOException {
            Feed feed;
            try {
                feed = FeedReader.read(document.bytes(), document.charset(), document.address());
            } catch (FeedReader.NoFeedException e) {
                complain(source, String.valueOf(e.getMessage()));
                return;
            }
            for (String other : feed.feeds()) {
                visit(other, depth + 1);
            }
            if (readItems(source, feed)) {
                known.settle(source, document.validators());
            }
        }

        /** Whether nothing is left for the next time. */
        private boolean readItems(String source, Feed feed) {
            List<Feed.Item> fresh = feed.items().stream().filter(this::isNew).toList();
            boolean[] whole = {fresh.size() <= most};
            try (InOrder<Followed> work = new InOrder<>(readings.threads(), done -> whole[0] &= settle(done))) {
                for (Feed.Item item : fresh.subList(0, Math.min(most, fresh.size()))) {
                    if (!known.isKnown(item)) {
                        known.claim(item);
                        FeedPages.Page page = pages.read(item, feed.title());
                        Callable<List<Outcome>> reading = Outcome.each(lagebild, page.incoming());
                        work.submit(() -> new Followed(item, reading.call(), page.forNow()));
                    }
                }
            }
            if (fresh.size() > most) {
                System.err.println(
                        source + ": " + (fresh.size() - most) + " articles are left for the next run (--most)");
            }
            return whole[0];
        }

        private boolean isNew(Feed.Item item) {
            boolean old = since != null
                    && item.published() != null
                    && item.published().isBefore(since);
            return !old && !known.isKnown(item);
        }

        private boolean isWanted(Outcome outcome) {
            return !relevant || outcome.reading() == null || outcome.reading().relevant();
        }

        private void keep(List<Outcome> outcomes) {
            if (kept != null) {
                kept.addAll(outcomes.stream()
                        .flatMap(outcome -> Stream.ofNullable(outcome.reading()))
                        .map(ReadArticle::ofSource)
                        .toList());
            }
        }

        private boolean settle(Followed done) {
            List<Outcome> wanted =
                    done.outcomes().stream().filter(this::isWanted).toList();
            keep(wanted);
            wanted.forEach(printer::print);
            printer.flush();
            if (done.forNow() && done.outcomes().stream().anyMatch(Outcome::isBroken)) {
                return false;
            }
            try {
                known.settle(done.item());
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * An article of a feed that was read.
     *
     * @param forNow whether what went wrong may go well the next time
     */
    private record Followed(Feed.Item item, List<Outcome> outcomes, boolean forNow) {}
}
