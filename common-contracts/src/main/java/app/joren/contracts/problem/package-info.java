/**
 * The problems every API can answer with (RFC 9457), under their stable types.
 */
@NullMarked
package app.joren.contracts.problem;

import org.jspecify.annotations.NullMarked;
