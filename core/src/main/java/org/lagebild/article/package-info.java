/** From what came in to an article: text, furniture, metadata, language and date. */
@NullMarked
package org.lagebild.article;

import org.jspecify.annotations.NullMarked;
