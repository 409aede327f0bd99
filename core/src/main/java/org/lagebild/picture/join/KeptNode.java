package org.lagebild.picture.join;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Reports that are known to belong together, as a store keeps them: all that links need, the reports by their keys
 * only.
 *
 * @param block name of the block that it was found in
 * @param key of its first member
 * @param kin series or name that its members share; null for an unnamed exercise
 * @param edition year or number; null where unknown
 * @param members keys of its reported exercises, sorted
 * @param links hashes of the keys that it is linked by
 * @param why what joined its members
 * @param profile what its members say
 */
public record KeptNode(
        String block,
        String key,
        @Nullable String kin,
        @Nullable String edition,
        List<String> members,
        SortedSet<Long> links,
        SortedSet<String> why,
        Profile profile) {
    static KeptNode of(String block, Node node) {
        return new KeptNode(
                block,
                node.key(),
                node.kin(),
                node.edition(),
                List.copyOf(node.keys()),
                node.links(),
                node.why(),
                node.profile());
    }

    /** As bytes, from which it can be read again. */
    public byte[] packed() {
        return NodeBody.packed(this);
    }

    public static KeptNode unpacked(byte[] body) {
        return NodeBody.unpacked(body);
    }

    /** Whether its members have one of these names, or stand in one of these articles. */
    public boolean isOf(Set<String> kin, Set<String> articles) {
        return !Collections.disjoint(profile.kin(), kin) || !Collections.disjoint(profile.articles(), articles);
    }

    /** The articles that its members stand in. */
    public Set<String> articles() {
        return profile.articles();
    }

    /** Series or name of its members, also where they are one without a year that stands alone; null without. */
    @Nullable
    String named() {
        return profile.kin().stream().findFirst().orElse(null);
    }
}
