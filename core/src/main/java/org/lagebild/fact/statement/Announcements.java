package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Who says, orders, confirms or calls off something in a sentence, also where no words of his are reported. */
public final class Announcements {
    private Announcements() {}

    /** The sources in the order of their verbs, as printed; pronouns are none. */
    public static List<Span> sources(Sentence sentence) {
        Passage passage = new Passage(0, sentence);
        List<Span> sources = new ArrayList<>();
        for (VerbCue cue : VerbCues.all(passage)) {
            Speaker speaker = cue.frame().is("say", Frame.PERFORM) ? Subjects.of(cue) : null;
            if (speaker != null && speaker.name() != null) {
                sources.add(speaker.span());
            }
        }
        return sources;
    }
}
