package org.lagebild.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lagebild.Lagebild;
import org.lagebild.article.UnreadableException;
import org.lagebild.ingest.Incoming;
import org.lagebild.ingest.RawArticle;
import org.lagebild.language.KnowledgeException;
import org.lagebild.reading.Reading;

/**
 * What became of one input.
 *
 * @param source where it came from
 * @param reading null where it could not be read
 * @param message what the user should know: why it could not be read, or how it was decoded; null where all is well
 */
record Outcome(
        String source, @Nullable Reading reading, @Nullable String message) {
    boolean isBroken() {
        return reading == null;
    }

    /** The work of reading one input as one article, a live blog, too. */
    static Callable<List<Outcome>> whole(Lagebild lagebild, Incoming incoming) {
        return () -> of(incoming, raw -> List.of(lagebild.read(raw)));
    }

    /** The work of reading one input, each post of a live blog by itself. */
    static Callable<List<Outcome>> each(Lagebild lagebild, Incoming incoming) {
        return () -> of(incoming, lagebild::readEach);
    }

    /** A fault of ours is a message, too, and never stops a run. */
    private static List<Outcome> of(Incoming incoming, Function<RawArticle, List<Reading>> reader) {
        if (incoming instanceof Incoming.Broken broken) {
            return List.of(new Outcome(broken.source(), null, broken.message()));
        }
        Incoming.Article article = (Incoming.Article) incoming;
        try {
            List<Outcome> outcomes = new ArrayList<>();
            String note = article.note();
            for (Reading reading : reader.apply(article.raw())) {
                outcomes.add(new Outcome(reading.article().source(), reading, note));
                note = null;
            }
            return outcomes;
        } catch (KnowledgeException broken) {
            throw broken;
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(new Outcome(article.source(), null, reason(e)));
        }
    }

    /** Why something could not be read, for the user. */
    static String reason(Throwable e) {
        return e instanceof UnreadableException unreadable
                ? String.valueOf(unreadable.getMessage())
                : "could not be read: " + e + " at " + place(e) + ". Maybe a fault of Lagebild: please report it";
    }

    private static String place(Throwable e) {
        return e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0].toString();
    }
}
