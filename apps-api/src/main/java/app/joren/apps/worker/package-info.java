/**
 * The door for messages from the crawler.
 */
@NullMarked
package app.joren.apps.worker;

import org.jspecify.annotations.NullMarked;
