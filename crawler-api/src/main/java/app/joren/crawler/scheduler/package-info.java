/**
 * What happens by itself when it is time.
 */
@NullMarked
package app.joren.crawler.scheduler;

import org.jspecify.annotations.NullMarked;
