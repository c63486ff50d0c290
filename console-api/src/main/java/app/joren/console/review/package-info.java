/**
 * Looking behind articles: why they are what they are, and corrections of the definition
 * by pointing at their pages.
 */
@NullMarked
package app.joren.console.review;

import org.jspecify.annotations.NullMarked;
