/**
 * The door of the queue.
 */
@NullMarked
package app.joren.crawler.worker;

import org.jspecify.annotations.NullMarked;
