/** Tables that are busy. */
@NullMarked
package app.joren.crawler.store;

import org.jspecify.annotations.NullMarked;
