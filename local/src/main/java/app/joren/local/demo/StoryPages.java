package app.joren.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages of single stories. */
final class StoryPages {

	private static final int RELATED = 3;

	private final Edition edition;

	private final Theme theme;

	StoryPages(Edition edition, Theme theme) {
		this.edition = edition;
		this.theme = theme;
	}

	String html(Story story) {
		Map<String, String> values = new HashMap<>();
		values.put("title", Inline.escaped(story.title()));
		values.put("deck", (story.deck() != null) ? "<p class=\"deck\">" + Inline.escaped(story.deck()) + "</p>" : "");
		values.put("stamp", this.edition.stamp(story.published()));
		values.put("author", (story.author() != null)
				? "<span class=\"penned\">" + this.edition.label("by") + Inline.escaped(story.author()) + "</span>"
				: "");
		values.put("section.path", this.edition.sectionPath(story.section()));
		values.put("section.name", this.edition.label("section." + story.section()));
		values.put("lead", lead(story));
		values.put("body", new PartHtml(this.edition).html(story.body()));
		values.put("related", related(story));
		values.put("comments", comments(story));
		return this.theme.page(story.path(), PageHead.of(story), Sources.filled("story.html", this.edition, values));
	}

	private static String lead(Story story) {
		String caption = story.caption();
		return story.picturePath()
			.map((path) -> "<div class=\"opener\"><img src=\"" + path + "\" width=\"1200\" height=\"675\" alt=\"\">"
					+ ((caption != null) ? "<p class=\"under\">" + Inline.escaped(caption) + "</p>" : "") + "</div>")
			.orElse("");
	}

	private String related(Story story) {
		return this.edition.stories(story.section())
			.stream()
			.filter((other) -> !other.equals(story))
			.limit(RELATED)
			.map((other) -> "<li><a href=\"" + other.path() + "\">" + Inline.escaped(other.title()) + "</a> <span>"
					+ this.edition.day(other.published()) + "</span></li>")
			.collect(Collectors.joining("\n"));
	}

	/** Two of the edition's readers say something; which ones follows from the story. */
	private String comments(Story story) {
		List<String> said = this.edition.lines("comments").toList();
		int first = Math.floorMod(story.title().length() * 7, said.size());
		return comment(said.get(first), story) + comment(said.get((first + 3) % said.size()), story);
	}

	private String comment(String line, Story story) {
		String[] words = line.split(": ", 2);
		return "<li><b>" + words[0] + "</b> <span class=\"when\">" + this.edition.day(story.published().plusDays(1))
				+ "</span><p>" + words[1] + "</p></li>\n";
	}

}
