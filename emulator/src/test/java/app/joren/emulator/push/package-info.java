/**
 * Tests of the stand-in for SNS mobile push, through AWS's own client.
 */
@NullMarked
package app.joren.emulator.push;

import org.jspecify.annotations.NullMarked;
