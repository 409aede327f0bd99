package org.lagebild.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of the page in the reader's language: those of the report and some of its own. */
final class Words {
    private static final List<String> BUNDLES = List.of("org.lagebild.app.report.labels", "org.lagebild.app.web.words");
    private static final List<String> LANGUAGES = List.of("en", "de");

    private Words() {}

    /** All words of a language; null where there are none. */
    static @Nullable ObjectNode of(String language) {
        if (!LANGUAGES.contains(language)) {
            return null;
        }
        ObjectNode words = Nodes.object();
        for (String name : BUNDLES) {
            ResourceBundle bundle = bundle(name, language);
            new TreeSet<>(bundle.keySet()).forEach(key -> words.put(key, bundle.getString(key)));
        }
        return words;
    }

    static List<String> languages() {
        return LANGUAGES;
    }

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle(
                name,
                Locale.forLanguageTag(language),
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
