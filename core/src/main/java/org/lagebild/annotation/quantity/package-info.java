/** Numbers of troops and equipment: how they are written, bounded and told from limits. */
@NullMarked
package org.lagebild.annotation.quantity;

import org.jspecify.annotations.NullMarked;
