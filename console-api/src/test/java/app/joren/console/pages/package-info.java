/** Tests of the pages. */
@NullMarked
package app.joren.console.pages;

import org.jspecify.annotations.NullMarked;
