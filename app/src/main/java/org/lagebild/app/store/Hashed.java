package org.lagebild.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a table of hashes has, each hash asked for once. */
final class Hashed {
    private static final int MOST = 512;
    private static final int[] SIZES = {1, 8, 24, 64, MOST};

    private final Sql sql;
    private final String question;
    private final Object[] values;
    private final Map<Long, List<Long>> known = new HashMap<>();

    /**
     * With conditions of its own.
     *
     * @param question for {@code hash} and {@code number} of a table {@code k}, without a condition on the hash
     */
    Hashed(Sql sql, String question, Object... values) {
        this.sql = sql;
        this.question = question;
        this.values = values;
    }

    private record Pair(long hash, long number) {}

    /** Numbers that stand at any of these hashes, each once. */
    List<Long> any(Collection<Long> hashes) {
        List<Long> missing =
                hashes.stream().filter(hash -> !known.containsKey(hash)).toList();
        missing.forEach(hash -> known.put(hash, new ArrayList<>()));
        for (int from = 0; from < missing.size(); from += MOST) {
            look(missing.subList(from, Math.min(missing.size(), from + MOST)));
        }
        return hashes.stream()
                .flatMap(hash -> known.getOrDefault(hash, List.of()).stream())
                .distinct()
                .toList();
    }

    private void look(List<Long> hashes) {
        List<Object> bound = new ArrayList<>(List.of(values));
        bound.addAll(padded(hashes));
        sql.list(
                        question + (values.length == 0 ? " WHERE " : " AND ") + in(hashes),
                        row -> new Pair(row.number("hash"), row.number("number")),
                        bound.toArray())
                .forEach(pair -> known.computeIfAbsent(pair.hash(), hash -> new ArrayList<>())
                        .add(pair.number()));
    }

    /** The condition on the hash, in a few lengths only, so that statements can be kept. */
    static String in(List<Long> hashes) {
        return "k.hash IN (?" + ", ?".repeat(padded(hashes).size() - 1) + ")";
    }

    static List<Object> padded(List<Long> hashes) {
        int size = 0;
        for (int candidate : SIZES) {
            size = size < hashes.size() ? candidate : size;
        }
        List<Object> values = new ArrayList<>(hashes);
        while (values.size() < size) {
            values.add(hashes.get(0));
        }
        return values;
    }
}
