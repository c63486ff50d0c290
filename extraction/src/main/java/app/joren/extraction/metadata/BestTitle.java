package app.joren.extraction.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses a title by agreement: what several places on a page say is right more often
 * than what the best of them says alone.
 */
public final class BestTitle {

	private BestTitle() {
	}

	/** The title that most of a page's places speak for. */
	public static Optional<String> of(PageMetadata metadata) {
		Map<String, Double> votes = new HashMap<>();
		Map<String, String> written = new HashMap<>();
		List<Candidate<String>> titles = metadata.titles();
		long headings = titles.stream().filter((title) -> title.source().name().equals("h1")).count();
		for (Candidate<String> title : titles) {
			String letters = TitleCleaner.letters(title.value());
			if (!letters.isEmpty()) {
				votes.merge(letters, weight(title, headings), Double::sum);
				written.putIfAbsent(letters, title.value());
			}
		}
		return votes.entrySet()
			.stream()
			.max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map((best) -> written.get(best.getKey()));
	}

	private static double weight(Candidate<String> title, long headings) {
		if (isCut(title.value())) {
			return 0.3;
		}
		return switch (title.source().name()) {
			case "headline" -> 3;
			case "og:title" -> 2.6;
			case "h1" -> (headings == 1) ? 3.2 : 2.5 / headings;
			case "twitter:title" -> 1;
			case "title" -> 1.5;
			default -> 0.8;
		};
	}

	private static boolean isCut(String title) {
		return title.endsWith("...") || title.endsWith("…");
	}

}
