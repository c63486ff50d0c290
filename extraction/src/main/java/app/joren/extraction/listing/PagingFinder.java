package app.joren.extraction.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import app.joren.extraction.address.Addresses;

/**
 * Finds the links by which a list goes on: to the same address with a page number, to
 * what the page itself calls its next page, and to the list's years and months.
 */
public final class PagingFinder {

	private static final Pattern PAGE_WORD = Pattern
		.compile("(?iu)^(?:page|pages|p|pg|paged|offset|start|seite|pagina|pagine|página|stranica|strona)[-_=]?$");

	private static final Pattern NUMBER_IN = Pattern.compile("\\d+");

	private PagingFinder() {
	}

	/**
	 * Patterns of the addresses that go on with a list.
	 * @param list the list's own address
	 * @param links the list page's links
	 * @param article which addresses are articles
	 * @return each with one of its addresses
	 */
	public static Map<String, URI> patterns(URI list, List<PageLink> links, Predicate<URI> article) {
		Map<String, URI> patterns = new LinkedHashMap<>();
		for (PageLink link : links) {
			if (!article.test(link.target()) && !Addresses.key(list).equals(Addresses.key(link.target()))) {
				numbered(list, link).ifPresent((pattern) -> patterns.putIfAbsent(pattern, link.target()));
			}
		}
		return patterns;
	}

	/** Links that the page itself calls the next page. */
	public static List<URI> next(List<PageLink> links, Predicate<URI> article) {
		List<URI> next = new ArrayList<>();
		for (PageLink link : links) {
			boolean called = link.anchor().attr("rel").contains("next") || PagerWords.callsNext(link.anchor());
			if (called && !article.test(link.target())) {
				next.add(link.target());
			}
		}
		return next;
	}

	private static Optional<String> numbered(URI list, PageLink link) {
		List<String> own = Addresses.segments(list);
		List<String> other = Addresses.segments(link.target());
		String query = link.target().getRawQuery();
		if (own.equals(other) || withoutEnding(own).equals(withoutEnding(other))) {
			return (query != null && NUMBER_IN.matcher(query).find()) ? Optional.of(path(other) + "?" + query(query))
					: Optional.empty();
		}
		if (query != null) {
			return Optional.empty();
		}
		return extended(own, other, link).or(() -> replaced(own, other));
	}

	/** The list's address with {@code /page/2}, {@code /2} or a year behind it. */
	private static Optional<String> extended(List<String> own, List<String> other, PageLink link) {
		int more = other.size() - own.size();
		if (more < 1 || more > 2 || !other.subList(0, own.size()).equals(own)) {
			return Optional.empty();
		}
		List<String> tail = other.subList(own.size(), other.size());
		String last = withoutEnding(tail.getLast());
		String digits = NUMBER_IN.matcher(last).replaceAll("");
		boolean number = digits.length() < last.length() && (digits.isEmpty() || PAGE_WORD.matcher(digits).matches());
		boolean word = more == 1 || PAGE_WORD.matcher(tail.getFirst()).matches() || tail.getFirst().matches("\\d{4}");
		boolean shown = more == 2 || !digits.isEmpty() || link.text().strip().length() < 24;
		return (number && word && shown) ? Optional.of(generalised(other, own.size())) : Optional.empty();
	}

	/**
	 * The list's address with another number in the same place, or {@code index2.html}.
	 */
	private static Optional<String> replaced(List<String> own, List<String> other) {
		if (own.isEmpty() || (own.size() != other.size() && own.size() + 1 != other.size())) {
			return (other.size() == 1 && other.getFirst().matches("(?i)(?:index|page)[-_]?\\d+\\.\\w+"))
					? Optional.of(generalised(other, 0)) : Optional.empty();
		}
		int last = other.size() - 1;
		boolean sameFolder = other.subList(0, last).equals(own.subList(0, Math.min(last, own.size())));
		String file = withoutEnding(other.getLast());
		boolean counted = (own.size() == other.size())
				? stem(withoutEnding(own.getLast())).equals(stem(file)) && NUMBER_IN.matcher(file).find()
				: file.matches("(?i)(?:index|page|list)[-_]?\\d+");
		return (sameFolder && counted) ? Optional.of(generalised(other, last)) : Optional.empty();
	}

	private static String stem(String name) {
		return name.replaceAll("[-_]?\\d+$", "");
	}

	private static String generalised(List<String> segments, int from) {
		List<String> pattern = new ArrayList<>(segments.subList(0, from));
		segments.subList(from, segments.size())
			.forEach((segment) -> pattern.add(NUMBER_IN.matcher(segment).replaceAll("{n}")));
		return path(pattern);
	}

	private static String query(String query) {
		return query.replaceAll("=\\d+", "={n}");
	}

	private static String path(List<String> segments) {
		return "/" + String.join("/", segments);
	}

	private static List<String> withoutEnding(List<String> segments) {
		if (segments.isEmpty()) {
			return segments;
		}
		List<String> result = new ArrayList<>(segments);
		result.set(result.size() - 1, withoutEnding(result.getLast()));
		return result;
	}

	private static String withoutEnding(String segment) {
		return segment.replaceFirst("\\.(?:x?html?|php|aspx?)$", "");
	}

}
