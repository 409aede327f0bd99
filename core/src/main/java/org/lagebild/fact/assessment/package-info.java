/** How likely somebody thinks something: words of likelihood, their intervals, holders and propositions. */
@NullMarked
package org.lagebild.fact.assessment;

import org.jspecify.annotations.NullMarked;
