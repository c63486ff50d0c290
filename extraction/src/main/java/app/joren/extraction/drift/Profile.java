package app.joren.extraction.drift;

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
		return this.rates.entrySet()
			.stream()
			.flatMap((entry) -> Optional.ofNullable(before.rates.get(entry.getKey()))
				.filter((earlier) -> SOURCES.contains(entry.getKey()) ? entry.getValue().becameMostSince(earlier)
						: entry.getValue().roseSince(earlier))
				.map((earlier) -> new Drift(entry.getKey(), entry.getValue().count(), entry.getValue().of(),
						earlier.count(), earlier.of()))
				.stream())
			.toList();
	}

}
