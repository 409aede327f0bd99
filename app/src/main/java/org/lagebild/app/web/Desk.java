package org.lagebild.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.app.store.ArticleRow;
import org.lagebild.app.store.StoredArticle;
import org.lagebild.article.UnreadableException;
import org.lagebild.ingest.Fetcher;
import org.lagebild.ingest.Incoming;
import org.lagebild.ingest.PageSource;
import org.lagebild.ingest.RawArticle;
import org.lagebild.reading.Reading;
import org.lagebild.reading.ReadingJson;
import org.lagebild.world.World;

/** Reads what somebody hands in while they wait. */
public final class Desk {
    private static final int AT_ONCE = 2;
    private static final int LONGEST = 400_000;
    private static final int LONGEST_PAGE = 4 << 20;
    private static final int LONGEST_WAIT_S = 5;

    /** Somebody waits for the answer: asked once, and not for long. */
    static final Fetcher.Settings WAITED_FOR = new Fetcher.Settings(
            Fetcher.Settings.CAREFUL.agent(),
            false,
            Duration.ofSeconds(10),
            LONGEST_PAGE,
            Fetcher.Settings.CAREFUL.pause(),
            1,
            Duration.ZERO);

    private final Lagebild lagebild;
    private final boolean demo;
    private final PageSource pages;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Semaphore fetching = new Semaphore(AT_ONCE);

    /** @param demo whether what is shown is made of examples */
    public Desk(Lagebild lagebild, boolean demo) {
        this(lagebild, demo, new Fetcher(WAITED_FOR));
    }

    Desk(Lagebild lagebild, boolean demo, Fetcher fetcher) {
        this.pages = new PageSource(fetcher);
        this.lagebild = lagebild;
        this.demo = demo;
    }

    World world() {
        return lagebild.world();
    }

    boolean isDemo() {
        return demo;
    }

    Reading read(RawArticle raw) {
        return inTurn(raw, lagebild::read);
    }

    /** Each post of a live blog by itself. */
    List<Reading> readEach(RawArticle raw) {
        return inTurn(raw, lagebild::readEach);
    }

    private <T> T inTurn(RawArticle raw, Function<RawArticle, T> reader) {
        if (length(raw.text()) > LONGEST || length(raw.html()) > LONGEST_PAGE) {
            throw Problem.refused(
                    413,
                    "too-large",
                    "More than " + LONGEST + " letters of text or " + LONGEST_PAGE
                            + " of a page are read with ./lagebild add, not here.");
        }
        waitForTurn(free);
        try {
            return reader.apply(raw);
        } catch (UnreadableException e) {
            throw Problem.refused(422, "unreadable", String.valueOf(e.getMessage()));
        } finally {
            free.release();
        }
    }

    /** A page of the web; only public addresses are asked. */
    RawArticle fetch(String address) {
        waitForTurn(fetching);
        try {
            Incoming page = pages.read(address);
            if (page instanceof Incoming.Broken broken) {
                throw Problem.refused(422, "not-fetched", address + ": " + broken.message());
            }
            return ((Incoming.Article) page).raw();
        } finally {
            fetching.release();
        }
    }

    private static void waitForTurn(Semaphore turn) {
        try {
            if (turn.tryAcquire(LONGEST_WAIT_S, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.refused(503, "busy", "Others are being read. Maybe try again in a second?");
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /** What is kept of an article, with the marks that are not kept: times, places, actors. */
    ObjectNode annotated(StoredArticle article) {
        ObjectNode kept = article.reading().deepCopy();
        String text = kept.path("text").asText();
        ArticleRow row = article.row();
        if (!kept.has("annotations") && !text.isBlank() && text.length() <= LONGEST) {
            Reading again = read(new RawArticle(row.source(), text, null, row.url(), row.published(), row.language()));
            JsonNode marked = ReadingJson.of(again, true, true);
            if (marked.path("text").asText().equals(text)) {
                kept.set("annotations", marked.path("annotations"));
            }
        }
        return kept;
    }
}
