package app.joren.bench.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The labelled pages in a folder.
 *
 * @param folder with a file of labels and a folder of pages for each set
 */
public record Corpus(Path folder) {

	/** The labels were written by Python, which writes NaN for what is not known. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
		.build();

	private static final String LABELS = ".jsonl";

	/** The names of the sets, or of the wanted ones among them. */
	public List<String> sets(Set<String> wanted) {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(LABELS))
				.map((name) -> name.substring(0, name.length() - LABELS.length()))
				.filter((name) -> wanted.isEmpty() || wanted.contains(name))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The pages of a set. */
	public List<LabelledPage> pages(String set) {
		try (Stream<String> lines = Files.lines(this.folder.resolve(set + LABELS))) {
			return lines.map(JSON::readTree).map((row) -> page(set, row)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private LabelledPage page(String set, JsonNode row) {
		String id = row.path("id").asString();
		boolean paged = set.equals("pagination");
		String body = text(row, "text");
		LabelledPage.Labels labels = new LabelledPage.Labels(text(row, "title"), texts(row, "author", "byline"),
				text(row, "date"), texts(row, "lead_image", "lead_image_any_of"),
				(body != null) ? body : text(row, "text_by_selectors"), texts(row, "with"), texts(row, "without"),
				paged, texts(row.path("next"), "links"));
		return new LabelledPage(id, text(row, "site"), text(row, "page_type"), row.path("url").asString(),
				this.folder.resolve(set, id + ".html.gz"), labels);
	}

	private static @Nullable String text(JsonNode row, String name) {
		JsonNode value = row.path(name);
		return value.isString() ? value.asString() : null;
	}

	private static List<String> texts(JsonNode row, String... names) {
		return Stream.of(names)
			.map(row::path)
			.flatMap((value) -> value.isArray() ? value.valueStream() : Stream.of(value))
			.filter(JsonNode::isString)
			.map(JsonNode::asString)
			.filter((value) -> !value.isBlank())
			.toList();
	}

}
