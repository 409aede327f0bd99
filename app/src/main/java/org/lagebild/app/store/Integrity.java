package org.lagebild.app.store;

import java.util.List;

/**
 * Whether a store is whole.
 *
 * @param faults in words; empty where all is well
 */
public record Integrity(List<String> faults) {
    public boolean isWhole() {
        return faults.isEmpty();
    }
}
