/** Holds the house to its rules: the direction of the stages, the words in the code, the size of files. */
@NullMarked
package org.lagebild.house;

import org.jspecify.annotations.NullMarked;
