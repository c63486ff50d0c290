@NullMarked
package app.joren.crawler.trap;

import org.jspecify.annotations.NullMarked;
