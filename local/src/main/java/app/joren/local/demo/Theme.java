package app.joren.local.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The frame around every page of an edition, and the pieces that several pages share. */
final class Theme {

	private final Edition edition;

	private final String origin;

	Theme(Edition edition, String origin) {
		this.edition = edition;
		this.origin = origin;
	}

	/**
	 * A whole page.
	 * @param path where it stands
	 * @param head its own title, description and picture
	 * @param main what stands between menu and footer
	 */
	String page(String path, PageHead head, String main) {
		Map<String, String> values = new HashMap<>();
		values.put("language", this.edition.language());
		values.put("root", this.edition.root());
		values.put("title", Inline.escaped(head.documentTitle(this.edition)));
		values.put("headline", Inline.escaped(head.title()));
		values.put("description", Inline.escaped(head.description()));
		values.put("address", this.origin + path);
		values.put("kind", head.kind());
		values.put("picture", this.origin + head.picture());
		values.put("menu", menu(path, head.section()));
		values.put("main", main);
		return Sources.filled("frame.html", this.edition, values);
	}

	private String menu(String path, String section) {
		return Edition.SECTIONS.stream()
			.map((name) -> "<li" + (name.equals(section) ? " class=\"here\"" : "") + "><a href=\""
					+ this.edition.sectionPath(name) + "\""
					+ (this.edition.sectionPath(name).equals(path) ? " aria-current=\"page\"" : "") + ">"
					+ this.edition.label("section." + name) + "</a></li>")
			.collect(Collectors.joining("\n"));
	}

	/** A story as lists show it. */
	String teaser(Story story) {
		String picture = story.picturePath()
			.map((path) -> "<a class=\"pane\" href=\"" + story.path() + "\" tabindex=\"-1\"><img src=\"" + path
					+ "\" width=\"300\" height=\"169\" alt=\"\" loading=\"lazy\"></a>")
			.orElse("");
		return Sources.filled("teaser.html", this.edition,
				Map.of("picture", picture, "path", story.path(), "title", Inline.escaped(story.title()), "day",
						this.edition.day(story.published()), "section.path", this.edition.sectionPath(story.section()),
						"section.name", this.edition.label("section." + story.section()), "teaser",
						Inline.escaped(story.teaser())));
	}

}
