/** A tiny website, its reader, and stand-ins for the neighbouring services. */
@NullMarked
package app.joren.crawler.site;

import org.jspecify.annotations.NullMarked;
