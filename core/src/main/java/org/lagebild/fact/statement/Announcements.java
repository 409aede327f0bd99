package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
            Force force = force(cue.frame());
            Speaker speaker = force == null ? null : subject(cue);
            if (speaker != null && speaker.name() != null && force != null) {
                found.add(new Announcement(speaker.span(), force));
            }
        }
        return found;
    }

    /** "Das Manöver sagte Moskau ab": where the exercise stands first, who acts follows the verb. */
    private static @Nullable Speaker subject(VerbCue cue) {
        Speaker subject = Subjects.of(cue);
        boolean exercise = subject != null && holdsExercise(cue.passage().sentence, subject.span());
        Speaker behind = exercise ? Subjects.behindVerb(cue) : null;
        return behind == null ? subject : behind;
    }

    private static boolean holdsExercise(Sentence sentence, Span span) {
        return Stream.of("exercise", "edition-word")
                .flatMap(name -> sentence.terms(name).stream())
                .anyMatch(hit -> span.overlaps(sentence.span(hit.from(), hit.to())));
    }

    private static @Nullable Force force(Frame frame) {
        if (frame.is(Frame.PERFORM, "decide") || frame.orders()) {
            return Force.PERFORMING;
        }
        if (frame.is("say", "plan", "request")) {
            return Force.SAYING;
        }
        return frame.is("think", "count") ? Force.RECKONING : null;
    }

    /** What a verb does with what it makes known. */
    public enum Force {
        /** It says or orders it. */
        SAYING,
        /** It does it, as "call off" does. */
        PERFORMING,
        /** It holds it true: who expects 4,000 soldiers gives a number. */
        RECKONING
    }

    /**
     * One of them.
     *
     * @param source who, as printed
     * @param force what the verb does
     */
    public record Announcement(Span source, Force force) {}
}
