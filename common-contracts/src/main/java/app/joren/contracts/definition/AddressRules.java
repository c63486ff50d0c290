package app.joren.contracts.definition;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which addresses of the site are articles. A pattern is a path, and a query where that
 * matters, in which {@code *} stands for one or more characters other than a slash,
 * {@code **} for any characters, and {@code {n}} for digits. A host before the path
 * limits it to that host.
 *
 * @param articles addresses that may be articles; the page itself decides
 * @param others addresses that are no articles though they match
 * @param missing what the site shows for addresses that it does not have, where its
 * status does not say so
 * @param evidence why
 */
public record AddressRules(List<String> articles, List<String> others, @Nullable MissingPage missing,
		Evidence evidence) {

	public AddressRules {
		articles = List.copyOf(articles);
		others = List.copyOf(others);
	}

	/** Rules for a site that says by its status what it does not have. */
	public AddressRules(List<String> articles, List<String> others, Evidence evidence) {
		this(articles, others, null, evidence);
	}

}
