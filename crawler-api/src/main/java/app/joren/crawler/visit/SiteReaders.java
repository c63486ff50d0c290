package app.joren.crawler.visit;

import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.site.SiteReader;

/** Makes readers of sites. */
@FunctionalInterface
public interface SiteReaders {

	/**
	 * A reader of one site.
	 * @param appId the app that gets the articles
	 * @param definition how the site is built
	 */
	SiteReader of(String appId, SiteDefinition definition);

}
