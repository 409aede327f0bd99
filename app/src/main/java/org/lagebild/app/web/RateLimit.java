package org.lagebild.app.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lets every address ask so often a second in the long run, and four times as often for a moment. */
final class RateLimit {
    private static final int BURST = 4;
    private static final int MOST_ADDRESSES = 4096;
    private static final double NANOS = 1e9;

    private final int perSecond;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    RateLimit(int perSecond) {
        this.perSecond = perSecond;
    }

    /** 0 where the request may pass, else in how many seconds it may come again. */
    synchronized int take(String address, long now) {
        Bucket bucket = buckets.computeIfAbsent(address, a -> new Bucket(perSecond * BURST, now));
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return bucket.take(now);
    }

    /** What an address has left. */
    private final class Bucket {
        private double left;
        private long last;

        Bucket(double left, long now) {
            this.left = left;
            this.last = now;
        }

        int take(long now) {
            left = Math.min((double) perSecond * BURST, left + (now - last) / NANOS * perSecond);
            last = now;
            if (left < 1) {
                return Math.max(1, (int) Math.ceil((1 - left) / perSecond));
            }
            left--;
            return 0;
        }
    }
}
