/**
 * What the scripts of a page ask for: the addresses by which lists go on where no link
 * says so, read off the scripts without running them, and what the site answers.
 */
@NullMarked
package app.joren.extraction.request;

import org.jspecify.annotations.NullMarked;
