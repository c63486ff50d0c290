/**
 * The doors for messages, and what happens when it is time.
 */
@NullMarked
package app.joren.push.worker;

import org.jspecify.annotations.NullMarked;
