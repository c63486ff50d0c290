/**
 * What every service does the same way: modes, tokens, problems, AWS endpoint, health,
 * the guarded fetcher.
 */
@NullMarked
package app.joren.runtime;

import org.jspecify.annotations.NullMarked;
