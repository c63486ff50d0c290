/** What crawls do, use and cost, month by month. */
@NullMarked
package app.joren.crawler.activity;

import org.jspecify.annotations.NullMarked;
