/**
 * How the services know each other: short-lived signed tokens.
 */
@NullMarked
package app.joren.runtime.token;

import org.jspecify.annotations.NullMarked;
