package org.lagebild.spark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Files whose readings are committed together: all of them or none.
 *
 * @param id from names, lengths and times of its files, so that the same files make the same batch again
 */
record Batch(String id, List<InputFile> files) {
    private static final int ID_LENGTH = 16;

    /** What one task reads where files are small, in bytes: enough to be worth its start. */
    private static final long TASK_BYTES = 32L << 20;

    /** What opening a file costs, as bytes that could be read meanwhile. */
    private static final long OPENING_BYTES = 256L << 10;

    /**
     * Cuts files into batches, in order.
     *
     * @param bytes a batch is full when it has at least so many
     */
    static List<Batch> of(List<InputFile> files, long bytes) {
        List<Batch> batches = new ArrayList<>();
        List<InputFile> batch = new ArrayList<>();
        long sum = 0;
        for (InputFile file : files) {
            batch.add(file);
            sum += cost(file);
            if (sum >= bytes) {
                batches.add(of(batch));
                batch.clear();
                sum = 0;
            }
        }
        if (!batch.isEmpty()) {
            batches.add(of(batch));
        }
        return batches;
    }

    private static Batch of(List<InputFile> files) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(files.toString().getBytes(StandardCharsets.UTF_8));
            return new Batch(HexFormat.of().formatHex(hash).substring(0, ID_LENGTH), List.copyOf(files));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long cost(InputFile file) {
        return file.bytes() + OPENING_BYTES;
    }

    /**
     * The work, cut into tasks: large files alone and first, so that none is left over at the end; small ones together.
     *
     * @param least so many tasks there should be, where there are as many files
     */
    List<List<InputFile>> tasks(int least) {
        List<List<InputFile>> tasks = new ArrayList<>();
        long each = Math.min(TASK_BYTES, files.stream().mapToLong(Batch::cost).sum() / least);
        long room = 0;
        for (InputFile file : largestFirst()) {
            if (room < cost(file)) {
                tasks.add(new ArrayList<>());
                room = each;
            }
            tasks.get(tasks.size() - 1).add(file);
            room -= cost(file);
        }
        return tasks;
    }

    private List<InputFile> largestFirst() {
        return files.stream()
                .sorted(Comparator.comparingLong(InputFile::bytes).reversed().thenComparing(InputFile::path))
                .toList();
    }

    long bytes() {
        return files.stream().mapToLong(InputFile::bytes).sum();
    }
}
