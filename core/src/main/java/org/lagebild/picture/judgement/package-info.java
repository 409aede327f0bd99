/** What is shown where reports differ: one small pure method for each judgement. */
@NullMarked
package org.lagebild.picture.judgement;

import org.jspecify.annotations.NullMarked;
