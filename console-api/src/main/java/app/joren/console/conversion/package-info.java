/**
 * Conversions: from a pasted address over the proposal to an app that is crawled.
 */
@NullMarked
package app.joren.console.conversion;

import org.jspecify.annotations.NullMarked;
