package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Who says, orders, confirms or calls off something in a sentence, also where no words of his are reported. */
public final class Announcements {
    private Announcements() {}

    /** The announcements of a sentence in the order of their verbs; what a pronoun announces is left out. */
    public static List<Announcement> in(Sentence sentence) {
        Passage passage = new Passage(0, sentence);
        List<Announcement> found = new ArrayList<>();
        for (VerbCue cue : VerbCues.all(passage)) {
            boolean performs = cue.frame().is(Frame.PERFORM);
            Speaker speaker = performs || cue.frame().is("say", "plan", "request") ? Subjects.of(cue) : null;
            if (speaker != null && speaker.name() != null) {
                found.add(new Announcement(speaker.span(), performs));
            }
        }
        return found;
    }

    /**
     * One of them.
     *
     * @param source who, as printed
     * @param performs whether the verb does what it makes known, as "call off" does
     */
    public record Announcement(Span source, boolean performs) {}
}
