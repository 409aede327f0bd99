/** Names: who and where; found by rules and tables, and resolved by what stands around them and in the article. */
@NullMarked
package org.lagebild.annotation.name;

import org.jspecify.annotations.NullMarked;
