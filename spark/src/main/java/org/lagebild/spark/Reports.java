package org.lagebild.spark;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportIndex;

/** All reports, sent to every executor once; each finds them by their keys in an index of its own. */
final class Reports implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<Report> reports;
    private transient @Nullable ReportIndex index;

    Reports(List<Report> reports) {
        this.reports = reports;
    }

    synchronized ReportIndex index() {
        if (index == null) {
            index = new ReportIndex(reports, List.of());
        }
        return index;
    }
}
