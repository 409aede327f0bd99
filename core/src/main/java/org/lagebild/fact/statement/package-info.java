/** Who says what: cues, quotations, contents and speakers, put together to statements. */
@NullMarked
package org.lagebild.fact.statement;

import org.jspecify.annotations.NullMarked;
