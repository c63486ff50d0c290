package app.joren.bench.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Ready truths and results for tests. */
final class Truths {

	/** Where the recorded sites are, beside the repository. */
	static final Path SHARED_SITES = Path.of("..", "..", "shared", "sites");

	static final String TEXT = "The club met on Monday and elected a new board for two years.";

	private Truths() {
	}

	static boolean sharedSitesAreThere() {
		return Files.isDirectory(SHARED_SITES);
	}

	static SiteTruth.TruthArticle article(String path) {
		return new SiteTruth.TruthArticle("https://club.example" + path, "A new board", List.of(), "2026-03-01",
				"Ann Lee", "https://club.example/board.jpg", "", TEXT);
	}

	static SiteTruth site(SiteTruth.TruthArticle... articles) {
		return new SiteTruth("club", "Club", "https://club.example", "https://club.example/", "en", null, Map.of(),
				List.of(), List.of(articles), List.of("https://club.example/about/"),
				List.of("https://club.example/rules/"));
	}

	static SiteResult.ResultArticle right(SiteTruth.TruthArticle truth) {
		return new SiteResult.ResultArticle(truth.url(), truth.title(), truth.published(), truth.author(),
				truth.leadImage(), truth.text());
	}

	static SiteResult result(SiteResult.ResultArticle... articles) {
		return new SiteResult(List.of(articles), List.of());
	}

	static SiteResult perfect(SiteTruth truth) {
		return new SiteResult(truth.articles().stream().map(Truths::right).toList(), List.of());
	}

}
