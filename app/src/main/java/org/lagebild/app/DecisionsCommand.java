package org.lagebild.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.app.store.Decision;
import org.lagebild.app.store.MemberKey;
import org.lagebild.app.store.Store;
import org.lagebild.app.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what people decided with split and join. */
@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = "Lists what was decided with \"split\" and \"join\", and takes it back.")
final class DecisionsCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--withdraw", paramLabel = "NUMBER", description = "take a decision back")
    private @Nullable Long withdraw;

    @Override
    public Integer call() {
        PrintStream out = Output.standard();
        try (Store opened = store.open()) {
            if (withdraw != null && !opened.withdraw(withdraw)) {
                throw new StoreException(
                        "there is no decision " + withdraw + ". Maybe list them with: lagebild decisions");
            }
            opened.decisions().forEach(decision -> out.println(line(decision)));
        }
        out.flush();
        return ExitCode.OK;
    }

    private static String line(Decision decision) {
        String from = decision.from().isEmpty() ? "" : " / " + keys(decision.from());
        return decision.number() + "  " + decision.kind().name().toLowerCase(Locale.ROOT) + "  " + decision.at() + "  "
                + keys(decision.members()) + from + (decision.why() == null ? "" : "  " + decision.why());
    }

    private static String keys(List<MemberKey> keys) {
        return keys.stream().map(key -> key.article() + "#" + key.exercise()).collect(Collectors.joining(" "));
    }
}
