@NullMarked
package app.joren.crawler.schedule;

import org.jspecify.annotations.NullMarked;
