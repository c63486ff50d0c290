/**
 * When what is asked: how often sources bring something new, how soon pages are looked at
 * again, and which crawls start by themselves.
 */
@NullMarked
package app.joren.crawler.schedule;

import org.jspecify.annotations.NullMarked;
