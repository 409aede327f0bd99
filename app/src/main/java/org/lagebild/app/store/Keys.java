package org.lagebild.app.store;

/** Hashes of the keys that reports are found by; that two keys share one is so rare that it only costs a look. */
final class Keys {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Keys() {}

    static long hash(String key) {
        long hash = START;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 32;
    }
}
