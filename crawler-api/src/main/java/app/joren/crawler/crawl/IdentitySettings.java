package app.joren.crawler.crawl;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a site's word about a page is believed.
 *
 * @param notFound for so long a page has to answer 404 before its article is taken out;
 * 410 is believed at once
 * @param unlisted for so long a page has to be in no list and to show something else in
 * its place, with a good status
 * @param moved for so long an address has to lead elsewhere for good before the other one
 * is asked in its place
 */
@Validated
@ConfigurationProperties("joren.crawler.identity")
public record IdentitySettings(@DefaultValue("20h") Duration notFound, @DefaultValue("3d") Duration unlisted,
		@DefaultValue("3d") Duration moved) {
}
