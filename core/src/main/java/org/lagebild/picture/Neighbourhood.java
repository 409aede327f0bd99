package org.lagebild.picture;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.origin.Origin;

/**
 * Everything that is known, asked for by keys: a store answers from its index, {@link ReportIndex} from memory. It does
 * not matter in which order the reports come.
 */
public interface Neighbourhood {
    /** Every report that has one of these keys among its {@link ReportKeys}. */
    default Collection<Report> sharing(Collection<String> keys) {
        return sharing(keys, 1);
    }

    /** Every report that has at least so many of these keys among its {@link ReportKeys}. */
    Collection<Report> sharing(Collection<String> keys, int least);

    /** The origin that an article was found to have among all these reports; null where it is not kept. */
    default @Nullable Origin origin(String article) {
        return null;
    }

    /** Nodes that are kept of all these reports; null where none are. */
    default @Nullable NodeShelf shelf() {
        return null;
    }

    /** What persons decided, all of it. */
    Collection<Decision> decisions();
}
