/** Measures the store: how fast it takes articles in and answers, and whether it loses any. */
@NullMarked
package org.lagebild.evaluation.store;

import org.jspecify.annotations.NullMarked;
