package org.lagebild.app.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lagebild.app.store.Change;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.Watch;
import org.lagebild.picture.Exercise;

/** What a standing question has to tell. */
public final class Alerts {
    private static final int PART = 1000;

    private final Store store;
    private final Watch watch;
    private final Map<String, Boolean> wanted = new HashMap<>();

    private Alerts(Store store, Watch watch) {
        this.store = store;
        this.watch = watch;
    }

    /**
     * What changed and was not told yet.
     *
     * @param upTo number of the last change that was looked at, whether or not it was asked for
     */
    public record News(List<Alert> alerts, long upTo) {}

    /** What changed behind a number, the oldest first. */
    public static News since(Store store, Watch watch, long number) {
        return new Alerts(store, watch).since(number);
    }

    private News since(long number) {
        List<Alert> alerts = new ArrayList<>();
        long upTo = number;
        for (List<Change> part = store.changes(upTo, PART); !part.isEmpty(); part = store.changes(upTo, PART)) {
            part.stream().filter(this::isWanted).forEach(change -> alerts.add(new Alert(watch, change, title(change))));
            upTo = part.get(part.size() - 1).number();
        }
        return new News(alerts, upTo);
    }

    private boolean isWanted(Change change) {
        return (watch.fields().isEmpty() || watch.fields().contains(change.field()))
                && wanted.computeIfAbsent(change.exercise(), id -> store.matches(id, watch.filter()));
    }

    private String title(Change change) {
        return store.exercise(change.exercise(), null)
                .map(Exercise::name)
                .map(name -> name + " (" + change.exercise() + ")")
                .orElse(change.exercise());
    }
}
