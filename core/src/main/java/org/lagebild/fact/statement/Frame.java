package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * What a cue verb's row in the lexicon says: {@code act with=a,b object=c to orders}.
 *
 * @param act say, think, ask, request, plan, deny, decide, call, accuse, hold, show, perform
 * @param with words of which one must stand in the clause; empty for none
 * @param objects prepositions that lead to a content that is no clause
 * @param addressee whether an object without preposition is whom it is said to
 * @param orders whether what is wanted is so because it is said
 */
record Frame(String act, List<String> with, List<String> objects, boolean addressee, boolean orders) {
    static final String REPORT = "report";
    static final String SAY = "say";
    /** An impersonal verb: who speaks stands behind it or was named before. */
    static final String HEARD = "heard";

    /** A verb that makes something known by doing it: ordering, calling off. */
    static final String PERFORM = "perform";

    private static final String ORDERS = "orders";
    private static final String WITH = "with=";
    private static final String OBJECT = "object=";

    static Frame of(String value) {
        String act = "";
        List<String> with = List.of();
        List<String> objects = new ArrayList<>();
        boolean addressee = false;
        boolean orders = false;
        for (String part : value.split(" ")) {
            if (part.startsWith(WITH)) {
                with = List.of(part.substring(WITH.length()).split(","));
            } else if (part.startsWith(OBJECT)) {
                objects.addAll(List.of(part.substring(OBJECT.length()).split(",")));
            } else if (part.equals(ORDERS)) {
                orders = true;
            } else if (act.isEmpty()) {
                act = part;
            } else {
                addressee = true;
            }
        }
        return new Frame(act, with, List.copyOf(objects), addressee, orders);
    }

    boolean is(String... acts) {
        List<String> wanted = List.of(acts);
        boolean saying = act.equals(REPORT) || act.equals(HEARD);
        return wanted.contains(act) || saying && wanted.contains(SAY);
    }
}
