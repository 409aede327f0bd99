/** The page in a browser: used as a person would, attacked as an enemy would, measured. */
package org.lagebild.browser;
