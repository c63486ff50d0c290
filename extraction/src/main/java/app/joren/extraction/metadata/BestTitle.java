package app.joren.extraction.metadata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses a title by agreement: what several places on a page say is right more often
 * than what the best of them says alone.
 */
public final class BestTitle {

	private static final String HEADING = "h1";

	/** A heading of a word or two may be a label. */
	private static final int LABEL = 12;

	private static final Set<String> PLACES = Set.of("og:title", "title", "twitter:title");

	/** Of several headings only those that say what the page says of itself. */
	private final List<Candidate<String>> titles;

	private final Set<String> headings = new HashSet<>();

	private final boolean article;

	/** Whether a heading says what the page says of itself. */
	private final boolean sure;

	private BestTitle(List<Candidate<String>> titles, boolean article) {
		List<Candidate<String>> declared = titles.stream().filter(Predicate.not(BestTitle::isHeading)).toList();
		Predicate<Candidate<String>> known = (title) -> declared.stream()
			.anyMatch((other) -> isAbout(title.value(), other.value())
					|| TitleCleaner.letters(title.value()).equals(TitleCleaner.letters(other.value()))
					|| TitleParts.isPart(title.value(), other.value()));
		this.article = article;
		this.sure = declared.isEmpty() || titles.stream().filter(BestTitle::isHeading).anyMatch(known);
		this.titles = titles.stream()
			.filter((title) -> !this.sure || !isHeading(title) || declared.isEmpty() || known.test(title))
			.toList();
		this.titles.stream()
			.filter(BestTitle::isHeading)
			.map((title) -> TitleCleaner.letters(title.value()))
			.forEach(this.headings::add);
	}

	/** The title that most of a page's places speak for. */
	public static Optional<String> of(PageMetadata metadata) {
		return new BestTitle(metadata.titles(), isArticle(metadata)).choose();
	}

	private static boolean isArticle(PageMetadata metadata) {
		return metadata.article() || metadata.types().contains("og:article") || !metadata.published().isEmpty();
	}

	private Optional<String> choose() {
		Map<String, Double> votes = new LinkedHashMap<>();
		Map<String, String> written = new HashMap<>();
		for (Candidate<String> title : this.titles) {
			String letters = TitleCleaner.letters(title.value());
			if (!letters.isEmpty() && (!isHeading(title) || !votes.containsKey(letters) || this.headings.size() > 1)) {
				votes.merge(letters, weight(title), Double::sum);
				written.putIfAbsent(letters, title.value());
			}
			else if (isHeading(title) && isFirst(title)) {
				votes.merge(letters, weight(title), Double::sum);
			}
		}
		TitleParts.merge(this.titles, votes);
		return headline(votes).or(() -> shown(votes))
			.or(() -> votes.entrySet()
				.stream()
				.max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map((best) -> written.get(best.getKey())));
	}

	private boolean isFirst(Candidate<String> heading) {
		return this.titles.stream().filter(BestTitle::isHeading).findFirst().filter(heading::equals).isPresent();
	}

	private static boolean isHeading(Candidate<String> title) {
		return title.source().name().equals(HEADING);
	}

	private boolean isStructured() {
		return this.titles.stream().anyMatch((title) -> title.source().kind() == Source.Kind.JSON_LD);
	}

	/**
	 * The headline where all that is made for readers agrees on other words for the same:
	 * it is what the editors wrote, the others are made shorter or for search engines.
	 */
	private Optional<String> headline(Map<String, Double> votes) {
		Optional<Candidate<String>> headline = this.titles.stream()
			.filter((title) -> title.source().kind() == Source.Kind.JSON_LD)
			.findFirst();
		boolean alone = headline.isPresent() && this.headings.size() == 1
				&& this.titles.stream()
					.filter((title) -> PLACES.contains(title.source().name()))
					.allMatch((title) -> this.headings.contains(TitleCleaner.letters(title.value())));
		return headline.map(Candidate::value)
			.filter((title) -> alone && votes.containsKey(TitleCleaner.letters(title)) && !isCut(title))
			.filter((title) -> this.titles.stream()
				.filter(BestTitle::isHeading)
				.anyMatch((heading) -> isAbout(title, heading.value())));
	}

	/**
	 * The page's only heading, if what the page declares is about the same: editors write
	 * other titles for search engines and for sharing.
	 */
	private Optional<String> shown(Map<String, Double> votes) {
		if (this.headings.size() != 1 || isStructured() || !this.article) {
			return Optional.empty();
		}
		String heading = this.titles.stream().filter(BestTitle::isHeading).map(Candidate::value).findFirst().orElse("");
		boolean known = this.titles.stream()
			.filter(Predicate.not(BestTitle::isHeading))
			.anyMatch((title) -> isAbout(heading, title.value()));
		boolean standing = votes.containsKey(TitleCleaner.letters(heading));
		return (known && standing && !isCut(heading)) ? Optional.of(heading) : Optional.empty();
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

	private double weight(Candidate<String> title) {
		if (isCut(title.value())) {
			return 0.3;
		}
		if (isHeading(title) && !this.sure && TitleCleaner.letters(title.value()).length() <= LABEL) {
			return 1;
		}
		return switch (title.source().name()) {
			case "headline" -> 3;
			case "og:title" -> 2.6;
			case HEADING -> (this.headings.size() == 1) ? 3.2 : 2.5 / this.headings.size();
			case "twitter:title" -> 1;
			case "title" -> 1.5;
			default -> 0.8;
		};
	}

	private static boolean isCut(String title) {
		return title.endsWith("...") || title.endsWith("…");
	}

}
