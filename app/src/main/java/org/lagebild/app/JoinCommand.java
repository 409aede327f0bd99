package org.lagebild.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.Decision;
import org.lagebild.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes exercises one. */
@Command(
        name = "join",
        mixinStandardHelpOptions = true,
        description = "Says that several exercises are one. It holds for whatever comes later.")
final class JoinCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "EXERCISE", arity = "2..*", description = "ids, as \"list\" prints them")
    private List<String> exercises = new ArrayList<>();

    @Option(names = "--why", paramLabel = "WORDS", description = "kept with the decision")
    private @Nullable String why;

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            Decision decision = opened.join(new LinkedHashSet<>(exercises), why);
            System.out.println("Decision " + decision.number() + " is kept. Maybe take it back later with:"
                    + " lagebild decisions --withdraw " + decision.number());
        }
        return ExitCode.OK;
    }
}
