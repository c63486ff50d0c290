package app.joren.crawler.crawl;

import app.joren.contracts.analyzer.AnalyzerApi;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.runtime.problem.ProblemException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/** The definitions of sites. A version never changes, so it is asked for once. */
@Component
public class Definitions {

	private static final int KEPT = 100;

	private final AnalyzerApi analyzer;

	private final Cache<Version, SiteDefinition> versions = Caffeine.newBuilder().maximumSize(KEPT).build();

	Definitions(AnalyzerApi analyzer) {
		this.analyzer = analyzer;
	}

	/** One version of an app's definition. */
	public SiteDefinition of(String appId, int version) {
		Version key = new Version(appId, version);
		SiteDefinition known = this.versions.getIfPresent(key);
		if (known != null) {
			return known;
		}
		SiteDefinition definition = this.analyzer.definition(appId, version);
		this.versions.put(key, definition);
		return definition;
	}

	/** The number that a version stands for: 0 is the active one as it is now. */
	public int version(String appId, int asked) {
		return (asked > 0) ? asked
				: this.analyzer.definitions(appId)
					.stream()
					.filter(DefinitionVersion::active)
					.findFirst()
					.orElseThrow(() -> ProblemException.notFound("The app " + appId + " has no definition."))
					.version();
	}

	/**
	 * Which definition.
	 *
	 * @param appId the app
	 * @param number the version
	 */
	private record Version(String appId, int number) {
	}

}
