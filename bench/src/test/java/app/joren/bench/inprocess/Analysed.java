package app.joren.bench.inprocess;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.analyzer.analysis.Progress;
import app.joren.analyzer.understanding.SiteUnderstander;
import app.joren.bench.site.RecordedSite;
import app.joren.contracts.definition.SiteDefinition;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the analysis of a recorded site gave and cost.
 *
 * @param definition the definition as JSON
 * @param requests what the site was asked, robots.txt and redirects included
 */
record Analysed(String definition, int requests) {

	private static final Clock THEN = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);

	private static final String ORIGIN = "http://127.0.0.1:8000";

	static Analysed of(RecordedSite site) throws AnalysisFailed {
		RecordedWeb web = new RecordedWeb(site, ORIGIN, UnaryOperator.identity());
		SiteDefinition definition = new SiteUnderstander(web, THEN)
			.analyse("bench", URI.create(site.startUrl(ORIGIN)), Progress.UNWATCHED)
			.definition();
		return new Analysed(JsonMapper.shared().writeValueAsString(definition), web.requests());
	}

}
