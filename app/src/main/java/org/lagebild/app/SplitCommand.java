package org.lagebild.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.Decision;
import org.lagebild.app.store.MemberKey;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoreException;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.ReportedExercise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes reports out of an exercise. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Says that some reports speak of another exercise. It holds for whatever comes later.")
final class SplitCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(index = "0", paramLabel = "EXERCISE", description = "id, as \"list\" prints it")
    private String exercise = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ARTICLE[#EXERCISE]",
            description = "reports that speak of another one, by the id of their article (see \"show\")")
    private List<String> members = new ArrayList<>();

    @Option(names = "--why", paramLabel = "WORDS", description = "kept with the decision")
    private @Nullable String why;

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            Exercise whole = opened.exercise(exercise, null)
                    .orElseThrow(() -> new StoreException(ShowCommand.missing(exercise, null)));
            List<MemberKey> keys = new ArrayList<>();
            members.forEach(member -> keys.addAll(keys(whole, member)));
            Decision decision = opened.split(whole.id(), keys, why);
            System.out.println("Decision " + decision.number() + " is kept. Maybe take it back later with:"
                    + " lagebild decisions --withdraw " + decision.number());
        }
        return ExitCode.OK;
    }

    private static List<MemberKey> keys(Exercise whole, String member) {
        List<MemberKey> keys = whole.members().stream()
                .filter(reported -> member.equals(reported.article()) || member.equals(reported.key()))
                .map(SplitCommand::key)
                .toList();
        if (keys.isEmpty()) {
            throw new StoreException("\"" + member + "\" is no report of " + whole.id()
                    + ". Maybe copy the id of an article from \"lagebild show " + whole.id() + "\"?");
        }
        return keys;
    }

    private static MemberKey key(ReportedExercise reported) {
        return new MemberKey(reported.article(), reported.id());
    }
}
