/**
 * How a campaign reaches its phones: each once, by many workers of which any may die.
 */
@NullMarked
package app.joren.push.sending;

import org.jspecify.annotations.NullMarked;
