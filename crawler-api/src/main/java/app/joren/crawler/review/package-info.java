/**
 * What a person looks at of what crawls have kept: why articles are what they are, and
 * what became of a site.
 */
@NullMarked
package app.joren.crawler.review;

import org.jspecify.annotations.NullMarked;
