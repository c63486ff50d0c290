package app.joren.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the demo site as fixtures with ground truth, one per edition, so that a clone
 * without other sites can be scored. The format is that of the collected sites:
 * {@code site.json}, {@code truth/NNN.txt} and {@code files/}.
 */
public final class DemoFixture {

	private static final String ORIGIN = "https://www.shionari-herons.example";

	private final Path folder;

	private final Edition edition;

	private final Edition other;

	private DemoFixture(Path folder, Edition edition, Edition other) {
		this.folder = folder;
		this.edition = edition;
		this.other = other;
	}

	/**
	 * Writes both fixtures.
	 * @param folder gets the folders {@code demo-ja} and {@code demo-en}
	 * @throws IOException when a file cannot be written
	 */
	public static void write(Path folder) throws IOException {
		Edition japanese = Edition.japanese();
		Edition english = Edition.english();
		new DemoFixture(folder.resolve("demo-ja"), japanese, english).write();
		new DemoFixture(folder.resolve("demo-en"), english, japanese).write();
	}

	private void write() throws IOException {
		List<Edition> editions = this.edition.root().equals("/") ? List.of(this.edition, this.other)
				: List.of(this.other, this.edition);
		for (Map.Entry<String, SiteFile> file : SiteFiles.of(ORIGIN, editions).entrySet()) {
			Path path = this.folder
				.resolve("files" + file.getKey() + (file.getKey().endsWith("/") ? "index.html" : ""));
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue().bytes());
		}
		writeTruth();
	}

	private void writeTruth() throws IOException {
		Files.createDirectories(this.folder.resolve("truth"));
		List<Map<String, @Nullable Object>> articles = new ArrayList<>();
		for (Story story : this.edition.stories()) {
			String name = "truth/%03d.txt".formatted(articles.size() + 1);
			Files.writeString(this.folder.resolve(name), PartText.text(story.body()));
			articles.add(article(story, name));
		}
		Files.write(this.folder.resolve("site.json"),
				JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(site(articles)));
	}

	private static Map<String, @Nullable Object> article(Story story, String textFile) {
		Map<String, @Nullable Object> article = new LinkedHashMap<>();
		article.put("url", ORIGIN + story.path());
		article.put("title", story.title());
		article.put("published", story.published().toLocalDate().toString());
		article.put("author", story.author());
		article.put("lead_image", story.picturePath().map((path) -> ORIGIN + path).orElse(null));
		article.put("text_file", textFile);
		article.put("date_on_page", true);
		return article;
	}

	private Map<String, Object> site(List<Map<String, @Nullable Object>> articles) {
		Map<String, Object> site = new LinkedHashMap<>();
		site.put("id", this.folder.getFileName().toString());
		site.put("name", this.edition.label("club"));
		site.put("origin", ORIGIN);
		site.put("start_url", ORIGIN + this.edition.root());
		site.put("language", this.edition.language());
		site.put("generator", "app.joren.local.demo");
		site.put("licence", "part of Joren");
		site.put("truth_from", "article sources");
		site.put("rendering", "html");
		site.put("content_types", Map.of(this.edition.root() + "feed.xml", "application/rss+xml"));
		site.put("sections", Edition.SECTIONS.stream().map(this::section).toList());
		site.put("articles", articles);
		site.put("non_articles", nonArticles());
		site.put("ambiguous", this.other.stories().stream().map((story) -> ORIGIN + story.path()).toList());
		return site;
	}

	private Map<String, String> section(String name) {
		return Map.of("name", this.edition.label("section." + name), "list_url",
				ORIGIN + this.edition.sectionPath(name));
	}

	private List<String> nonArticles() {
		return Stream.of(this.edition, this.other)
			.flatMap((each) -> Edition.plainPages().stream().map((name) -> ORIGIN + each.root() + name + ".html"))
			.toList();
	}

}
