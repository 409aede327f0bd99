/** The page and the programming interface: what a store holds, over HTTP. */
@NullMarked
package org.lagebild.app.web;

import org.jspecify.annotations.NullMarked;
