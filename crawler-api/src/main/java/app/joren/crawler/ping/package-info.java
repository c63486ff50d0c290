/**
 * News in seconds: servers that tell by themselves what is new at a site. What they say
 * is a reason to ask the site, and nothing more.
 */
@NullMarked
package app.joren.crawler.ping;

import org.jspecify.annotations.NullMarked;
