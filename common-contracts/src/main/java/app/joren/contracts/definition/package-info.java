/**
 * The site definition: how a site is built, written by the analyzer and followed by the
 * crawler.
 */
@NullMarked
package app.joren.contracts.definition;

import org.jspecify.annotations.NullMarked;
