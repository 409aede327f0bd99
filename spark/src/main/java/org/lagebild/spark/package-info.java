/** The archive job: the same code and the same picture as on one machine, spread over many by Apache Spark. */
@NullMarked
package org.lagebild.spark;

import org.jspecify.annotations.NullMarked;
