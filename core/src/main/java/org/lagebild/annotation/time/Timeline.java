package org.lagebild.annotation.time;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the expressions of one article in order. Where only a window of publication is known, an expression gets a
 * value that hangs on publication only if every day of the window gives the same.
 */
public final class Timeline {
    private final Anchors anchors;
    private final @Nullable Anchors first;
    private final @Nullable Anchors last;

    /**
     * @param published the day of publication; null where it is not known
     * @param earliest first possible day of publication, where it is bounded
     * @param latest last possible day
     * @param year that a text without a day of publication most likely tells of; null where nothing says it
     */
    public Timeline(
            @Nullable LocalDate published,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable Integer year) {
        boolean window = published == null && earliest != null && latest != null;
        this.anchors =
                published == null ? new Anchors(null, new Window(earliest, latest), year) : new Anchors(published);
        this.first = window ? new Anchors(earliest) : null;
        this.last = window ? new Anchors(latest) : null;
    }

    /** The next expression; null where it is none. */
    public @Nullable Resolved resolve(Meaning meaning, Tense tense, Standing standing) {
        Resolved found = inWindow(meaning, tense);
        if (found == null) {
            found = Resolver.resolve(meaning, anchors, tense);
        }
        if (found != null && standing != Standing.ASIDE) {
            mention(found, standing);
        }
        return found;
    }

    private @Nullable Resolved inWindow(Meaning meaning, Tense tense) {
        if (first == null || last == null) {
            return null;
        }
        Resolved early = Resolver.resolve(meaning, first, tense);
        Resolved late = Resolver.resolve(meaning, last, tense);
        return Objects.equals(early, late) ? early : null;
    }

    private void mention(Resolved found, Standing standing) {
        anchors.mention(found, standing);
        if (first != null && last != null) {
            first.mention(found, standing);
            last.mention(found, standing);
        }
    }
}
