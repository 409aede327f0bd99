/** The only code that opens language knowledge: tokens, sentences, words, lexicons, rules and their engine. */
@NullMarked
package org.lagebild.language;

import org.jspecify.annotations.NullMarked;
