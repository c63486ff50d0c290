/**
 * Recorded websites: reading them, serving them, and scoring what was made of them.
 */
@NullMarked
package app.joren.bench.site;

import org.jspecify.annotations.NullMarked;
