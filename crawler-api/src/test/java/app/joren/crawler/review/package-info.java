/** What a person is told of kept pages. */
@NullMarked
package app.joren.crawler.review;

import org.jspecify.annotations.NullMarked;
