package app.joren.extraction.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.page.References;

/**
 * A link that a header names (RFC 8288, 3). Commas and semicolons stand in addresses and
 * in quotes, too, so that a header is read from its left to its right.
 *
 * @param target absolute
 * @param relations in lower case
 */
record LinkHeader(URI target, List<String> relations) {

	private static final String PARAMETER = "\\s*;\\s*([^\\s=;,]+)(?:\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s;,\"]*)))?";

	private static final Pattern LINK = Pattern.compile("\\s*,?\\s*<([^>]*)>((?:" + PARAMETER + ")*+)");

	private static final Pattern EACH_PARAMETER = Pattern.compile(PARAMETER);

	/** A header that is longer is nobody's honest list of links. */
	private static final int LONGEST = 8192;

	static List<LinkHeader> all(List<String> headers, URI base) {
		List<LinkHeader> links = new ArrayList<>();
		headers.stream().filter((header) -> header.length() <= LONGEST).forEach((header) -> {
			Matcher link = LINK.matcher(header);
			while (link.lookingAt()) {
				List<String> relations = relations(link.group(2));
				target(base, link.group(1)).ifPresent((target) -> links.add(new LinkHeader(target, relations)));
				link.region(link.end(), header.length());
			}
		});
		return links;
	}

	/** The addresses that stand in a relation, each once. */
	static List<URI> targets(List<LinkHeader> links, String relation) {
		return links.stream()
			.filter((link) -> link.relations().contains(relation))
			.map(LinkHeader::target)
			.distinct()
			.toList();
	}

	/** Only the first one counts (RFC 8288, 3.3). */
	private static List<String> relations(String parameters) {
		return EACH_PARAMETER.matcher(parameters)
			.results()
			.filter((parameter) -> "rel".equalsIgnoreCase(parameter.group(1)))
			.findFirst()
			.map((parameter) -> Objects.requireNonNullElse(parameter.group(2),
					Objects.requireNonNullElse(parameter.group(3), "")))
			.map((named) -> List.of(named.trim().toLowerCase(Locale.ROOT).split("\\s+")))
			.orElse(List.of());
	}

	private static Optional<URI> target(URI base, String reference) {
		return References.resolve(base, reference);
	}

}
