/**
 * What crawls by each version of a definition used to deliver.
 */
@NullMarked
package app.joren.crawler.drift;

import org.jspecify.annotations.NullMarked;
