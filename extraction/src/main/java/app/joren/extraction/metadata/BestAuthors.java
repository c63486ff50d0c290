package app.joren.extraction.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Chooses authors by agreement: a publisher that one place names gives way to a person
 * that several do.
 */
public final class BestAuthors {

	private BestAuthors() {
	}

	/** The authors that most of a page's places name; empty if none does. */
	public static List<String> of(PageMetadata metadata) {
		Map<String, Double> votes = new LinkedHashMap<>();
		Map<String, List<String>> written = new LinkedHashMap<>();
		for (Candidate<List<String>> candidate : metadata.authors()) {
			boolean house = candidate.value()
				.stream()
				.allMatch((name) -> AuthorNames.isHouse(name, metadata.siteNames()));
			String key = key(candidate.value());
			votes.merge(key, house ? 0.1 : weight(candidate.source().kind()), Double::sum);
			written.putIfAbsent(key, candidate.value());
		}
		String best = "";
		for (Map.Entry<String, Double> vote : votes.entrySet()) {
			best = (vote.getValue() > votes.getOrDefault(best, 0.0)) ? vote.getKey() : best;
		}
		return new ArrayList<>(written.getOrDefault(best, List.of()));
	}

	private static String key(List<String> names) {
		TreeSet<String> letters = new TreeSet<>();
		names.forEach((name) -> letters.add(TitleCleaner.letters(name)));
		return String.join("|", letters);
	}

	private static double weight(Source.Kind kind) {
		return switch (kind) {
			case JSON_LD -> 4;
			case META, MICRODATA -> 2;
			case MICROFORMAT -> 1.5;
			case ELEMENT, CLASS, TEXT, ADDRESS -> 1;
		};
	}

}
