package app.joren.extraction.metadata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
		Optional<String> shown = (headings == 1 && !isStructured(titles)) ? shown(titles) : Optional.empty();
		if (shown.isPresent()) {
			return shown;
		}
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

	private static boolean isStructured(List<Candidate<String>> titles) {
		return titles.stream().anyMatch((title) -> title.source().kind() == Source.Kind.JSON_LD);
	}

	/**
	 * The page's only heading, if what the page declares is about the same: editors write
	 * other titles for search engines and for sharing.
	 */
	private static Optional<String> shown(List<Candidate<String>> titles) {
		String heading = titles.stream()
			.filter((title) -> title.source().name().equals("h1"))
			.map(Candidate::value)
			.findFirst()
			.orElse("");
		boolean known = titles.stream()
			.filter((title) -> !title.source().name().equals("h1"))
			.anyMatch((title) -> isAbout(heading, title.value()));
		return (known && !isCut(heading)) ? Optional.of(heading) : Optional.empty();
	}

	/** Whether titles share a third of their words, or of their letters' pairs. */
	public static boolean isAbout(String heading, String other) {
		Set<String> parts = pairs(heading);
		Set<String> shared = new HashSet<>(parts);
		shared.retainAll(pairs(other));
		return parts.size() > 8 && shared.size() * 3 >= parts.size();
	}

	private static Set<String> pairs(String title) {
		String letters = TitleCleaner.letters(title);
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= letters.length(); i++) {
			pairs.add(letters.substring(i, i + 2));
		}
		return pairs;
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
