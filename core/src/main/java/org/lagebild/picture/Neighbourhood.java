package org.lagebild.picture;

import java.util.Collection;

/**
 * Everything that is known, asked for by keys: a store answers from its index, {@link ReportIndex} from memory. It does
 * not matter in which order the reports come.
 */
public interface Neighbourhood {
    /** Every report that has one of these keys among its {@link ReportKeys}. */
    Collection<Report> sharing(Collection<String> keys);

    /** What persons decided, all of it. */
    Collection<Decision> decisions();
}
