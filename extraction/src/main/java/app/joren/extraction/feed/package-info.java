/**
 * What a site says about itself in machine-readable lists: feeds, sitemaps and the
 * interfaces of content management systems.
 */
@NullMarked
package app.joren.extraction.feed;

import org.jspecify.annotations.NullMarked;
