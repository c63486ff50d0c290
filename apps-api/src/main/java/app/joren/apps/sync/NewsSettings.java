package app.joren.apps.sync;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which articles are told as news.
 *
 * @param filling an app's content of this time from its first article on is no news: that
 * is when its first crawl fills it
 */
@ConfigurationProperties("apps.news")
record NewsSettings(@DefaultValue("24h") Duration filling) {
}
