package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.page.Page;
import app.joren.extraction.request.JsonList;
import app.joren.extraction.request.LinkForms;

/**
 * Finds out how the addresses of articles are made of what a list in JSON says of them:
 * the page at an address has to show the article that the list names. Known forms of
 * articles' addresses are tried as well.
 */
final class JsonLinks {

	private static final Pattern LAST = Pattern.compile("(?:\\*|\\{n})(?=[^*{]*$)");

	private static final int TRIES = 3;

	private final Exploration exploration;

	private final Collection<String> patterns;

	JsonLinks(Exploration exploration, Collection<String> patterns) {
		this.exploration = exploration;
		this.patterns = patterns;
	}

	/** The form of addresses that leads to the articles. */
	Optional<String> of(JsonList list, Page page, List<String> scripts, URI asked) {
		List<String> forms = new ArrayList<>(list.links(LinkForms.of(page, scripts)));
		for (String name : list.names().stream().limit(2).toList()) {
			this.patterns.stream()
				.map((pattern) -> formed(pattern, name))
				.flatMap(Optional::stream)
				.forEach(forms::add);
			guesses(asked, page.address()).forEach((folder) -> forms.add(folder + "{" + name + "}"));
		}
		return forms.stream().distinct().limit(TRIES).filter((form) -> leads(list, form)).findFirst();
	}

	private static Optional<String> formed(String pattern, String name) {
		String form = LAST.matcher(pattern).replaceFirst("{" + name + "}");
		return (form.contains("*") || form.contains("{n}") || form.equals(pattern)) ? Optional.empty()
				: Optional.of(form);
	}

	/** Pages often lie where the interface's name for them says, or below the list. */
	private static List<String> guesses(URI asked, URI list) {
		String path = asked.getPath().replaceFirst("\\.json$", "").replaceFirst("/+$", "");
		String name = path.substring(path.lastIndexOf('/') + 1);
		String folder = list.getPath().replaceFirst("[^/]*$", "");
		return name.matches("[a-z][a-z-]{2,20}") ? List.of("/" + name + "/", folder) : List.of(folder);
	}

	private boolean leads(JsonList list, String form) {
		List<FeedEntry> entries = list.entries(form, this.exploration.home());
		return !entries.isEmpty() && entries.stream()
			.filter((entry) -> this.exploration.scope().contains(entry.address()))
			.findFirst()
			.filter((entry) -> entry.title() != null)
			.flatMap((entry) -> this.exploration.page(entry.address())
				.filter((page) -> page.page().document().text().contains(String.valueOf(entry.title()))))
			.isPresent();
	}

}
