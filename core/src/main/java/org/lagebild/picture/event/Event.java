package org.lagebild.picture.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.ReportedEvent;

/**
 * An event that one or more articles report.
 *
 * @param id type and first report
 * @param date the finest that most reports give, EDTF
 * @param place as most reports print it
 * @param members the reports, sorted by key
 * @param why what joined them
 */
public record Event(
        String id,
        String type,
        List<String> actors,
        List<String> counterparts,
        @Nullable String place,
        @Nullable String date,
        List<ReportedEvent> members,
        List<String> why) {}
