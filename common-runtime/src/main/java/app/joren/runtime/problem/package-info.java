/**
 * Problems in the answers of the APIs (RFC 9457), given and received.
 */
@NullMarked
package app.joren.runtime.problem;

import org.jspecify.annotations.NullMarked;
