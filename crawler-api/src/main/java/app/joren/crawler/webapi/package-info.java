/**
 * The HTTP door.
 */
@NullMarked
package app.joren.crawler.webapi;

import org.jspecify.annotations.NullMarked;
