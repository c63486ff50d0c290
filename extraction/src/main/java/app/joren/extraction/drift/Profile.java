package app.joren.extraction.drift;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.crawler.Drift;
import app.joren.contracts.crawler.Drift.Measure;

/**
 * What a definition delivers in one crawl.
 *
 * @param rates of everything that is counted
 */
public record Profile(Map<Measure, Rate> rates) {

	/** What becomes of a list is no chance. */
	private static final Set<Measure> SOURCES = EnumSet.of(Measure.EMPTY_LIST, Measure.LOST_SOURCE);

	/** What rules that fit never make more of, whatever a site publishes. */
	private static final Set<Measure> FIT = EnumSet.of(Measure.INFERRED, Measure.UNDATED, Measure.SAME_BODY);

	public Profile {
		rates = new EnumMap<>(rates);
	}

	/** Whether there were articles to measure. */
	public boolean hasArticles() {
		return Optional.ofNullable(this.rates.get(Measure.INFERRED)).filter((rate) -> rate.of() > 0).isPresent();
	}

	/** How often something was so, between 0 and 1; 0 where nothing was looked at. */
	public double share(Measure measure) {
		return Optional.ofNullable(this.rates.get(measure))
			.filter((rate) -> rate.of() > 0)
			.map(Rate::share)
			.orElse(0.0);
	}

	/** How this crawl is worse than an earlier one, by the measures' order. */
	public List<Drift> findingsSince(Profile before) {
		return findings(before, this.rates.keySet(), Rate.SOME);
	}

	/**
	 * How the rules fit worse than before, of articles that may be others than those:
	 * that news are short, unsigned and without a picture for a while is no fault of the
	 * rules.
	 */
	public List<Drift> misfitsSince(Profile before) {
		return findings(before, FIT, Rate.MANY);
	}

	private List<Drift> findings(Profile before, Set<Measure> measures, int least) {
		List<Drift> findings = new ArrayList<>();
		this.rates.forEach((measure, now) -> {
			Rate earlier = before.rates.get(measure);
			if (earlier != null && measures.contains(measure)
					&& (SOURCES.contains(measure) ? now.becameMostSince(earlier) : now.roseSince(earlier, least))) {
				findings.add(new Drift(measure, now.count(), now.of(), earlier.count(), earlier.of()));
			}
		});
		return findings;
	}

}
