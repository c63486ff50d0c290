/**
 * The guarded fetcher: the only way to a website. It refuses what is not on the public
 * web, whatever address, redirect or name leads there, and never reads longer or more
 * than it was told.
 */
@NullMarked
package app.joren.runtime.fetch;

import org.jspecify.annotations.NullMarked;
