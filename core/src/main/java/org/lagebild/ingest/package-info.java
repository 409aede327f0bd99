/** Where articles come from: files, folders, JSON lines, pages, feeds and archives. */
@NullMarked
package org.lagebild.ingest;

import org.jspecify.annotations.NullMarked;
