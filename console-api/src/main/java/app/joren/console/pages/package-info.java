/**
 * The pages that an admin sees. Every page works without scripts; with them, parts of it
 * are fetched again from the same address.
 */
@NullMarked
package app.joren.console.pages;

import org.jspecify.annotations.NullMarked;
