package org.lagebild.world;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The compiled table of settlements, in arrays without an object for each row. Keys are UTF-8, sorted by their bytes;
 * each leads to the rows that have it, those of the largest population first.
 *
 * <p>File {@code places.bin}, numbers as in {@link VarInput}: magic; areas (count, then each country and admin code
 * with their lengths); rows (count, then each: id as difference, area, kind, latitude and longitude as three bytes,
 * population, length and bytes of the name); keys (count, bytes in all, then each: bytes shared with the key before,
 * length and bytes of the rest, number of rows, rows as three bytes).
 */
final class PlaceTable {
    private static final Settlement.Kind[] KINDS = Settlement.Kind.values();

    final String[] countries;
    final String[] admins;
    final int[] ids;
    final short[] areas;
    final byte[] kinds;
    final int[] lats;
    final int[] lons;
    final int[] populations;
    final int[] nameStarts;
    final byte[] names;
    final int[] keyStarts;
    final byte[] keys;
    final int[] keyRowStarts;
    final int[] keyRows;

    /** The first key that begins with two bytes, or with later ones. */
    private final int[] starts = new int[(1 << 16) + 1];

    private PlaceTable(VarInput in) {
        int areaCount = in.number();
        countries = new String[areaCount];
        admins = new String[areaCount];
        for (int i = 0; i < areaCount; i++) {
            countries[i] = in.ascii(in.oneByte());
            admins[i] = in.ascii(in.oneByte());
        }
        int rows = in.number();
        ids = new int[rows];
        areas = new short[rows];
        kinds = new byte[rows];
        lats = new int[rows];
        lons = new int[rows];
        populations = new int[rows];
        nameStarts = new int[rows + 1];
        names = new byte[in.number()];
        readRows(in, rows);
        int keyCount = in.number();
        keyStarts = new int[keyCount + 1];
        keys = new byte[in.number()];
        keyRowStarts = new int[keyCount + 1];
        keyRows = new int[in.number()];
        readKeys(in, keyCount);
        findStarts(keyCount);
    }

    /** Reads {@code places.bin}. */
    static PlaceTable read(byte[] file) throws IOException {
        return new PlaceTable(new VarInput(file, TableFormat.PLACES));
    }

    private void readRows(VarInput in, int rows) {
        int id = 0;
        int end = 0;
        for (int i = 0; i < rows; i++) {
            id += in.number();
            ids[i] = id;
            areas[i] = (short) in.number();
            kinds[i] = (byte) in.oneByte();
            lats[i] = in.threeBytes();
            lons[i] = in.threeBytes();
            populations[i] = in.number();
            int length = in.number();
            in.copy(names, end, length);
            end += length;
            nameStarts[i + 1] = end;
        }
    }

    private void readKeys(VarInput in, int keyCount) {
        int rowEnd = 0;
        for (int i = 0; i < keyCount; i++) {
            int start = keyStarts[i];
            int shared = in.oneByte();
            int rest = in.oneByte();
            if (shared > 0) {
                System.arraycopy(keys, keyStarts[i - 1], keys, start, shared);
            }
            in.copy(keys, start + shared, rest);
            keyStarts[i + 1] = start + shared + rest;
            for (int n = in.number(); n > 0; n--) {
                keyRows[rowEnd++] = in.threeBytes();
            }
            keyRowStarts[i + 1] = rowEnd;
        }
    }

    private void findStarts(int keyCount) {
        int next = 0;
        for (int key = 0; key < keyCount; key = behind(key, keyCount)) {
            int first = firstTwo(key);
            Arrays.fill(starts, next, first + 1, key);
            next = first + 1;
        }
        Arrays.fill(starts, next, starts.length, keyCount);
    }

    /** The next key that begins with two other bytes. */
    private int behind(int key, int keyCount) {
        int first = firstTwo(key);
        int low = key + 1;
        int high = keyCount;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firstTwo(middle) == first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstTwo(int key) {
        boolean single = keyStarts[key + 1] - keyStarts[key] == 1;
        return single ? (keys[keyStarts[key]] & 0xff) << 8 : firstTwo(keys, keyStarts[key]);
    }

    private static int firstTwo(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    int keyCount() {
        return keyStarts.length - 1;
    }

    /** Index of the first key that is not before {@code wanted}. */
    int lowerBound(byte[] wanted) {
        int first = wanted.length < 2 ? -1 : firstTwo(wanted, 0);
        int low = first < 0 ? 0 : starts[first];
        int high = first < 0 ? keyCount() : starts[first + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int key, byte[] wanted) {
        return Arrays.compareUnsigned(keys, keyStarts[key], keyStarts[key + 1], wanted, 0, wanted.length);
    }

    boolean isKey(int key, byte[] wanted) {
        return key < keyCount() && compare(key, wanted) == 0;
    }

    boolean startsWith(int key, byte[] prefix) {
        return key < keyCount()
                && keyStarts[key + 1] - keyStarts[key] >= prefix.length
                && Arrays.equals(keys, keyStarts[key], keyStarts[key] + prefix.length, prefix, 0, prefix.length);
    }

    Settlement settlement(int row) {
        int area = areas[row] & 0xffff;
        return new Settlement(
                ids[row],
                new String(names, nameStarts[row], nameStarts[row + 1] - nameStarts[row], StandardCharsets.UTF_8),
                countries[area],
                admins[area],
                degrees(lats[row], 90),
                degrees(lons[row], 180),
                populations[row],
                KINDS[kinds[row]]);
    }

    /** To four decimals, about ten metres. */
    private static double degrees(int steps, int offset) {
        return Math.round((steps / TableFormat.PLACE_STEPS_PER_DEGREE - offset) * 1e4) / 1e4;
    }
}
