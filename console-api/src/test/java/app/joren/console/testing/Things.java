package app.joren.console.testing;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.Mark;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.article.Run;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.design.SiteDesign;

/** Ready things to show: a fictional mountain club and its news. */
public final class Things {

	/** A moment for everything that has one. */
	public static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

	private static final URI SITE = URI.create("https://kitadani.example/");

	private static final Evidence CERTAIN = Evidence.of(0.93, "The menu links to it on all 12 pages.",
			"Its feed and its list have the same 10 articles.");

	private Things() {
	}

	/** What an analysis may have found. */
	public static List<Finding> findings() {
		return List.of(new Finding(Finding.Kind.HOME, 1, "Kitadani Mountain Club"),
				new Finding(Finding.Kind.CMS, 1, "WordPress"), new Finding(Finding.Kind.FEED, 10, "/feed/"),
				new Finding(Finding.Kind.SITEMAP, 248, "/sitemap.xml"), new Finding(Finding.Kind.NAVIGATION, 7, ""),
				new Finding(Finding.Kind.SAMPLES, 6, "Autumn hut opening hours"));
	}

	/** A proposal with three sections and samples with every kind of block. */
	public static Proposal proposal(String pictures) {
		List<Article> samples = List.of(article("Autumn hut opening hours", "news", pictures + "/pictures/1"),
				article("Trail repair at the east ridge", "news", pictures + "/pictures/2"),
				article("New winter course programme", "news", ""),
				article("Minutes of the October meeting", "news", ""), everyBlock(pictures + "/pictures/3"),
				article("Club evening with slides", "events", ""));
		SiteDesign design = new SiteDesign("Kitadani Mountain Club", "Kitadani", null, null, "#1b4d3e", "#d98324",
				"#ffffff", Evidence.of(0.62, "The header is painted in this colour.", "There is no theme colour."));
		return new Proposal(1, ClubDefinition.second(), design, samples);
	}

	private static Article article(String title, String section, String picture) {
		String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
		return new Article("a" + Math.abs(title.hashCode()), ClubDefinition.SITE.resolve("/2026/" + slug), title, null,
				List.of("Mori Haruka"), PublicationDate.of(LocalDate.of(2026, 11, 3)), null, "en", List.of(section),
				List.of(), picture.isEmpty() ? null : Image.of(URI.create(picture)),
				"The hut below the saddle stays open until the first snow; the warden asks everybody to bring their own "
						+ "fuel and to register by telephone before they set out.",
				List.of(paragraph("The hut below the saddle stays open until the first snow.")));
	}

	private static Article everyBlock(String picture) {
		Block.Picture figure = new Block.Picture(new Image(URI.create(picture), "The ridge", 400, 300),
				List.of(Run.of("The ridge in October")), "Sato Ken");
		List<Block> cell = List.of(paragraph("30 km"));
		List<Block> body = List.of(new Block.Heading(2, List.of(Run.of("The way up"))),
				new Block.Paragraph(List.of(Run.of("The path is "),
						new Run("steep", List.of(Mark.STRONG, Mark.EMPHASIS), null, null), Run.of(", see the "),
						new Run("map", List.of(), URI.create("https://kitadani.example/map"), null), Run.of(" of "),
						new Run("北谷", List.of(), null, "きただに"), Run.of(". H"),
						new Run("2", List.of(Mark.SUB), null, null), Run.of("O is scarce. "),
						new Run("No script", List.of(), URI.create("javascript:alert(1)"), null),
						Run.of(" <script>alert(1)</script>"))),
				figure, new Block.Gallery(List.of(figure, figure), List.of(Run.of("Two views"))),
				new Block.Quote(List.of(paragraph("Start early.")), List.of(Run.of("The warden"))),
				new Block.Listing(Block.Listing.Style.BULLET, null, List.of(item("Boots"), item(
						"Water"))),
				new Block.Listing(Block.Listing.Style.ORDERED, 3, List.of(item("Up"),
						item("Down"))),
				new Block.Listing(Block.Listing.Style.DEFINITION, null,
						List.of(new Block.Listing.Item(List.of(Run.of("Pass")), List.of(paragraph("A way over."))))),
				new Block.Table(List.of(Run.of("Distances")),
						List.of(new Block.Table.Row(List.of(new Block.Table.Cell(true, 1, 1, List.of(paragraph("Leg"))),
								new Block.Table.Cell(false, 1, 1, cell))))),
				new Block.Code("java", "int height = 1_900;\nint left = 200;"),
				new Block.Embed("youtube", "abc", URI.create("https://www.youtube.com/watch?v=abc"), "The film"),
				new Block.Video(URI.create("https://kitadani.example/film.mp4"), null, "The way up"),
				new Block.Audio(URI.create("https://kitadani.example/wind.mp3"), null),
				new Block.Card(URI.create("https://kitadani.example/form"), "Register here", "A form", "iframe"),
				new Block.Divider(), paragraph("See you there."));
		return new Article("every", ClubDefinition.SITE.resolve("/2026/ridge"), "Over the ridge in two days",
				"A tour for all", List.of("Mori Haruka", "Sato Ken"), PublicationDate.of(LocalDate.of(2026, 10, 21)),
				null, "en", List.of("events"), List.of(), Image.of(URI.create(picture)), null, body);
	}

	private static Block.Listing.Item item(String text) {
		return new Block.Listing.Item(List.of(), List.of(paragraph(text)));
	}

	private static Block paragraph(String text) {
		return new Block.Paragraph(List.of(Run.of(text)));
	}

}
