/** Knowledge of the world that is the same in every language, in compact immutable tables. */
@NullMarked
package org.lagebild.world;

import org.jspecify.annotations.NullMarked;
