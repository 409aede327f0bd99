package org.lagebild.app.export;

import java.util.Locale;
import java.util.function.Supplier;

/** The formats for other programs. */
public enum ExportFormat {
    /** One line an exercise, for spreadsheets. */
    CSV(CsvExport::new),
    /** The columns of the data set Multinational Military Exercises, version 7. */
    MME(MmeExport::new),
    /** GeoJSON, RFC 7946. */
    GEOJSON(GeoJsonExport::new),
    /** OGC KML 2.2, with times. */
    KML(KmlExport::new),
    /** iCalendar, RFC 5545. */
    ICS(CalendarExport::new),
    /** A STIX 2.1 bundle. */
    STIX(StixExport::new);

    private final Supplier<Export> maker;

    ExportFormat(Supplier<Export> maker) {
        this.maker = maker;
    }

    public Export open() {
        return maker.get();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
