package app.joren.apps;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import app.joren.contracts.apps.AppSection;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.ArticleId;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.article.Run;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.design.SiteDesign;
import org.jspecify.annotations.Nullable;

/** Ready apps and articles of a fictional club. */
public final class Samples {

	public static final URI SITE = URI.create("https://club.example/");

	private Samples() {
	}

	public static String anyAppId() {
		return UUID.randomUUID().toString();
	}

	public static AppSettings club(AppSection... sections) {
		return new AppSettings("The Club", SITE, "en", design(), List.of(sections));
	}

	public static AppSection section(String id) {
		return new AppSection(id, "The " + id, SITE.resolve("/" + id), false);
	}

	public static AppSection hidden(String id) {
		return new AppSection(id, "The " + id, SITE.resolve("/" + id), true);
	}

	public static SiteDesign design() {
		return new SiteDesign("The Club", "Club", SITE.resolve("/icon.png"), null, "#003366", "#cc0000", "#ffffff",
				Evidence.of(0.9, "theme-color"));
	}

	public static Article article(String appId, String name, @Nullable String published) {
		URI address = SITE.resolve("/" + name);
		return new Article(ArticleId.of(appId, address), address, "About " + name, "A deck", List.of("Ann Lee"),
				date(published), null, "en", List.of(), List.of("sports"),
				new Image(SITE.resolve("/" + name + ".jpg"), "A picture", 640, 480), "In short: " + name,
				List.of(new Block.Paragraph(List.of(Run.of("All about " + name + ".")))));
	}

	public static Article withBody(Article article, List<Block> body) {
		return new Article(article.id(), article.address(), article.title(), article.subtitle(), article.bylines(),
				article.published(), article.modified(), article.language(), article.sections(), article.tags(),
				article.leadImage(), article.summary(), body);
	}

	public static Article withTitle(Article article, String title) {
		return new Article(article.id(), article.address(), title, article.subtitle(), article.bylines(),
				article.published(), article.modified(), article.language(), article.sections(), article.tags(),
				article.leadImage(), article.summary(), article.body());
	}

	private static @Nullable PublicationDate date(@Nullable String published) {
		if (published == null) {
			return null;
		}
		return published.contains("T") ? PublicationDate.of(OffsetDateTime.parse(published))
				: PublicationDate.of(LocalDate.parse(published));
	}

}
