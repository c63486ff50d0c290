/**
 * The images that articles show: which there are, who shows them, and how they are
 * fetched, kept, looked at again and let go.
 */
@NullMarked
package app.joren.crawler.image;

import org.jspecify.annotations.NullMarked;
