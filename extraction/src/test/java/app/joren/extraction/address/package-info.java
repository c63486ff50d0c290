/**
 * Tests of addresses.
 */
@NullMarked
package app.joren.extraction.address;

import org.jspecify.annotations.NullMarked;
