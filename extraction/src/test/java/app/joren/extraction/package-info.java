/**
 * What the tests of all packages share.
 */
@NullMarked
package app.joren.extraction;

import org.jspecify.annotations.NullMarked;
