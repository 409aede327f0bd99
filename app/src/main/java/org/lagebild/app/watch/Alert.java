package org.lagebild.app.watch;

import java.util.Objects;
import org.lagebild.app.report.Labels;
import org.lagebild.app.store.Change;
import org.lagebild.app.store.Watch;

/**
 * A change that a standing question asked for.
 *
 * @param title the exercise's name, else its id
 */
public record Alert(Watch watch, Change change, String title) {
    /** In one line, for people. */
    public String words(Labels labels) {
        String open = labels.of("open");
        return title + ": " + labels.of("field." + change.field()) + " " + Objects.toString(change.before(), open)
                + " → " + Objects.toString(change.after(), open);
    }
}
