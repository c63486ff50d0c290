package app.joren.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lists of stories: all news, and one list per section, several pages each. */
final class ListPages {

	private static final int PER_PAGE = 6;

	private final Edition edition;

	private final Theme theme;

	ListPages(Edition edition, Theme theme) {
		this.edition = edition;
		this.theme = theme;
	}

	/** A page of a list; section is empty for the list of all news. */
	record ListPage(String section, String base, int number, int last, List<Story> stories) {

		String path() {
			return path(this.number);
		}

		String path(int other) {
			return (other == 1) ? this.base : this.base + "p" + other + ".html";
		}

	}

	/** Every page of every list. */
	List<ListPage> pages() {
		List<ListPage> pages = new ArrayList<>(pages("", this.edition.root() + "news/", this.edition.stories()));
		for (String section : Edition.SECTIONS) {
			pages.addAll(pages(section, this.edition.sectionPath(section), this.edition.stories(section)));
		}
		return pages;
	}

	private static List<ListPage> pages(String section, String base, List<Story> stories) {
		int last = Math.ceilDiv(stories.size(), PER_PAGE);
		return IntStream.rangeClosed(1, last)
			.mapToObj((number) -> new ListPage(section, base, number, last,
					stories.subList((number - 1) * PER_PAGE, Math.min(number * PER_PAGE, stories.size()))))
			.toList();
	}

	String html(ListPage list) {
		String name = this.edition.label(list.section().isEmpty() ? "news" : "section." + list.section());
		String about = this.edition.label(list.section().isEmpty() ? "news.about" : "about." + list.section());
		String main = Sources.filled("list.html", this.edition, Map.of("name", name, "about", about, "teasers",
				list.stories().stream().map(this.theme::teaser).collect(Collectors.joining()), "pager", pager(list)));
		String title = (list.number() == 1) ? name : name + " (" + list.number() + ")";
		return this.theme.page(list.path(), PageHead.of(title, about, list.section()), main);
	}

	private String pager(ListPage list) {
		if (list.last() == 1) {
			return "";
		}
		String numbers = IntStream.rangeClosed(1, list.last())
			.mapToObj((number) -> (number == list.number()) ? "<b>" + number + "</b>"
					: "<a href=\"" + list.path(number) + "\">" + number + "</a>")
			.collect(Collectors.joining(" "));
		return "<div class=\"pager\">" + step(list, -1, "newer") + " " + numbers + " " + step(list, 1, "older")
				+ "</div>";
	}

	private String step(ListPage list, int by, String label) {
		int number = list.number() + by;
		return (number < 1 || number > list.last()) ? ""
				: "<a class=\"" + label + "\" href=\"" + list.path(number) + "\">" + this.edition.label(label) + "</a>";
	}

}
