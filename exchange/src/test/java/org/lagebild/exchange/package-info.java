/** Other programs and schemas read what is exported. */
package org.lagebild.exchange;
