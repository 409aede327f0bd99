package org.lagebild.picture.join;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** Names are the same however they are written. */
class NamesProperties {
    @Example
    void haveNoCaseNoMarksAndNoEdition() {
        assertThat(Names.plain("  \"Zapad-2025\"!")).isEqualTo("zapad 2025");
        assertThat(Names.plain("Éclair, Übung 3")).isEqualTo("eclair ubung 3");
        assertThat(Names.core("Iron Wolf 2024B")).isEqualTo("iron wolf");
        assertThat(Names.core("Iron Wolf")).isEqualTo("iron wolf");
        assertThat(Names.core("24")).isEqualTo("24");
    }

    /** A letter with an accent behind a name changes nothing of it. */
    @Property(tries = 300)
    void areTheSameBesideAccents(@ForAll @StringLength(max = 30) @CharRange(from = ' ', to = '~') String name) {
        assertThat(Names.plain(name + " é")).isEqualTo((Names.plain(name) + " e").strip());
    }
}
