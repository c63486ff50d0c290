package app.joren.analyzer.analysis;

import java.net.URI;
import java.util.List;

/** Understands a site: the port between the service and what it knows about websites. */
@FunctionalInterface
public interface SiteAnalyst {

	/**
	 * Reads a site and learns how it is built.
	 * @param appId the app that the site becomes; the samples' ids depend on it
	 * @param address where a reader would start, an absolute http or https address
	 * @param progress is told what is found while the work goes on
	 * @return all that was learnt
	 * @throws AnalysisFailed when the site cannot become an app
	 */
	SiteUnderstanding analyse(String appId, URI address, Progress progress) throws AnalysisFailed;

	/**
	 * An analyst of a site that was understood before. Pages that are at hand are not
	 * fetched.
	 * @param articles some of its articles
	 */
	default SiteAnalyst knowing(List<EarlierArticle> articles) {
		return this;
	}

}
