/**
 * Tests of payloads in all scripts.
 */
@NullMarked
package app.joren.push.payload;

import org.jspecify.annotations.NullMarked;
