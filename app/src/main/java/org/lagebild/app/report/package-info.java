/** What people see of a reading on the terminal. */
@NullMarked
package org.lagebild.app.report;

import org.jspecify.annotations.NullMarked;
