package org.lagebild.app.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of the report in the reader's language; they stand in {@code labels*.properties}. */
public final class Labels {
    private static final String BUNDLE = "org.lagebild.app.report.labels";
    private static final int CODE_LENGTH = 2;

    private final ResourceBundle bundle;
    private final Locale locale;

    /** @param locale one without labels of its own gets the English ones */
    public Labels(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a key, or the key itself where there are none. */
    public String of(String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : key.substring(key.indexOf('.') + 1);
    }

    /** The words of a key with values put in. */
    public String of(String key, Object... values) {
        return new MessageFormat(of(key), locale).format(values);
    }

    /** A passage in the reader's quotation marks. */
    public String quoted(String passage) {
        return of("quote.open") + passage + of("quote.close");
    }

    /** A state's name in the reader's language, with its code; an alliance's code is its name. */
    public String actor(String code) {
        if (code.length() != CODE_LENGTH || code.equals("EU") || code.equals("AU") || code.equals("UN")) {
            return code;
        }
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
        return name.isEmpty() || name.equals(code) ? code : name + " (" + code + ")";
    }

    public String actors(List<String> codes) {
        return codes.stream().map(this::actor).collect(Collectors.joining(", "));
    }

    /** Words of several keys of one kind, for example {@code domain.land} and {@code domain.sea}. */
    public String list(String kind, List<String> values) {
        return values.stream().map(value -> of(kind + "." + value)).collect(Collectors.joining(", "));
    }

    /** A number as the reader's language writes it. */
    public String number(long value) {
        return String.format(locale, "%,d", value);
    }
}
