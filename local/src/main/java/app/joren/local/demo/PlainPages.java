package app.joren.local.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages that are no stories: home, and those about the club. */
final class PlainPages {

	private static final int LATEST = 9;

	private final Edition edition;

	private final Theme theme;

	PlainPages(Edition edition, Theme theme) {
		this.edition = edition;
		this.theme = theme;
	}

	String home() {
		List<Story> latest = this.edition.stories();
		Story lead = latest.getFirst();
		Map<String, String> values = Map.of("lead.path", lead.path(), "lead.title", Inline.escaped(lead.title()),
				"lead.teaser", Inline.escaped(lead.teaser()), "lead.picture", lead.picturePath().orElse(""), "lead.day",
				this.edition.day(lead.published()), "root", this.edition.root(), "teasers",
				latest.stream().skip(1).limit(LATEST).map(this.theme::teaser).collect(Collectors.joining()));
		PageHead head = PageHead.of(this.edition.label("club"), this.edition.label("motto"), "");
		return this.theme.page(this.edition.root(), head, Sources.filled("home.html", this.edition, values));
	}

	String page(String name) {
		String content = Sources.text(this.edition.language() + "/" + name + ".html");
		String title = this.edition.label("page." + name);
		String main = "<div class=\"leaf\"><h1>" + title + "</h1>\n" + content + "</div>";
		PageHead head = PageHead.of(title, this.edition.label("motto"), "");
		return this.theme.page(this.edition.root() + name + ".html", head, main);
	}

}
