package org.lagebild.language;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** The file {@code language.properties} of a language: what is one value for the whole language. */
public final class LanguageSettings {
    private final Properties properties;

    LanguageSettings(Properties properties) {
        this.properties = properties;
    }

    /** A setting's text, empty where it is not set. */
    public String text(String key) {
        return properties.getProperty(key, "").strip();
    }

    /** Whether a setting is {@code true}; unset means no. */
    public boolean flag(String key) {
        return text(key).equals("true");
    }

    /** A setting's parts between commas. */
    public List<String> list(String key) {
        return Arrays.stream(text(key).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Characters that open a quotation. */
    public String openingQuotes() {
        return text("quotes.open");
    }

    /** Characters that close a quotation. */
    public String closingQuotes() {
        return text("quotes.close");
    }
}
