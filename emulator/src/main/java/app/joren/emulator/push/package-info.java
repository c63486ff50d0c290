/**
 * Stands in for SNS mobile push, with phones that get what was sent: the emulator of AWS
 * accepts messages to disabled endpoints and does not look into payloads.
 */
@NullMarked
package app.joren.emulator.push;

import org.jspecify.annotations.NullMarked;
