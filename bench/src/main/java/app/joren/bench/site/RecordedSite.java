package app.joren.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * A website as it was published, in a folder with its files and its truth. It answers
 * requests without any network; {@link SiteServer} puts it on a port.
 */
public final class RecordedSite implements ServedSite {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Path files;

	private final SiteTruth truth;

	private final ContentTypes types;

	private final OriginRewriter rewriter;

	private final BiFunction<String, Answer, Answer> hiding;

	private RecordedSite(Path files, SiteTruth truth, BiFunction<String, Answer, Answer> hiding) {
		this.hiding = hiding;
		this.files = files.toAbsolutePath().normalize();
		this.truth = truth;
		this.types = new ContentTypes(truth.contentTypes());
		this.rewriter = new OriginRewriter(truth.origin());
	}

	/** Reads the site in a folder. */
	public static RecordedSite in(Path folder) {
		SiteTruth truth = JSON.readValue(folder.resolve("site.json").toFile(), SiteTruth.class);
		List<SiteTruth.TruthArticle> articles = new ArrayList<>();
		for (SiteTruth.TruthArticle article : truth.articles()) {
			articles.add(article.with(read(folder.resolve(article.textFile()))));
		}
		return new RecordedSite(folder.resolve("files"), truth.with(articles), (path, answer) -> answer);
	}

	/** The same site as if it offered nothing for machines. */
	public RecordedSite withoutFeeds() {
		return new RecordedSite(this.files, this.truth, HiddenFeeds::hide);
	}

	/** All sites in the folders of a folder, by name. */
	public static List<RecordedSite> allIn(Path folder) {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter((entry) -> Files.exists(entry.resolve("site.json")))
				.sorted()
				.map(RecordedSite::in)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is true of the site. */
	public SiteTruth truth() {
		return this.truth;
	}

	@Override
	public String startUrl(String selfOrigin) {
		URI start = URI.create(this.truth.startUrl());
		return selfOrigin + start.getRawPath() + ((start.getRawQuery() != null) ? "?" + start.getRawQuery() : "");
	}

	@Override
	public Answer answer(String rawPath, String selfOrigin) {
		String path = PathDecoding.decode(rawPath).replaceAll("/{2,}", "/");
		Optional<Path> file = inside(path);
		if (file.isEmpty()) {
			return Answer.notFound();
		}
		if (Files.isRegularFile(file.get()) && !path.endsWith("/")) {
			return found(path, file.get(), selfOrigin);
		}
		Path index = file.get().resolve("index.html");
		if (Files.isRegularFile(index)) {
			return path.endsWith("/") ? found(path, index, selfOrigin) : Answer.moved(selfOrigin + rawPath + "/");
		}
		return inside(path + ".html").filter((page) -> !path.endsWith("/") && Files.isRegularFile(page))
			.map((page) -> found(path, page, selfOrigin))
			.orElseGet(Answer::notFound);
	}

	private Optional<Path> inside(String path) {
		try {
			Path file = Path.of(this.files + path).normalize();
			return path.startsWith("/") && file.startsWith(this.files) ? Optional.of(file) : Optional.empty();
		}
		catch (InvalidPathException ex) {
			return Optional.empty();
		}
	}

	private Answer found(String path, Path file, String selfOrigin) {
		try {
			String type = this.types.of(path, file.getFileName().toString());
			byte[] bytes = Files.readAllBytes(file);
			byte[] body = ContentTypes.isText(type) ? this.rewriter.rewrite(bytes, selfOrigin) : bytes;
			return this.hiding.apply(path,
					new Answer(200, type, body, null, Files.getLastModifiedTime(file).toInstant()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
