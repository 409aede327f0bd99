package org.lagebild.picture;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.join.KeptNode;

/** Nodes that a store keeps, so that what nothing touched need not be worked out from its reports once more. */
public interface NodeShelf {
    /**
     * All that has some link key.
     *
     * @param nodes as they are kept
     * @param reports among which further nodes are, to be worked out
     */
    record Linked(Collection<KeptNode> nodes, Collection<Report> reports) {}

    /** The nodes of a block; null where they must be worked out. */
    @Nullable
    Collection<KeptNode> block(String kin, String name);

    /** What has at least one of these link keys, told by their hashes. */
    Linked linked(Set<Long> links);
}
