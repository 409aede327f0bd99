/** All that is known of one exercise, for people to read: with its sources, and how fresh it is. */
@NullMarked
package org.lagebild.app.dossier;

import org.jspecify.annotations.NullMarked;
