/**
 * A browser for pages that only scripts can build. It reaches the web through a proxy of
 * ours alone, whose requests are the guarded fetcher's.
 */
@NullMarked
package app.joren.runtime.browser;

import org.jspecify.annotations.NullMarked;
