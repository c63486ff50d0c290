package app.joren.extraction.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import app.joren.contracts.article.Image;
import app.joren.extraction.metadata.Source.Kind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds which picture may stand for a page. */
final class Images {

	private final Reader reader;

	private final List<Candidate<Image>> found = new ArrayList<>();

	private Images(Reader reader) {
		this.reader = reader;
	}

	static List<Candidate<Image>> of(Reader reader) {
		Images images = new Images(reader);
		images.collect();
		return List.copyOf(images.found);
	}

	private void collect() {
		Integer width = number("og:image:width");
		Integer height = number("og:image:height");
		String alt = this.reader.markup().meta("og:image:alt").stream().findFirst().orElse(null);
		for (String name : List.of("og:image:secure_url", "og:image", "og:image:url")) {
			for (String content : this.reader.markup().meta(name)) {
				add(content, Source.of(Kind.META, name), alt, width, height);
			}
		}
		this.reader.data()
			.article()
			.ifPresent((article) -> this.reader.data()
				.values()
				.addresses(article.get("image"))
				.forEach((address) -> add(address, Source.of(Kind.JSON_LD, "image"), null, null, null)));
		for (String name : List.of("twitter:image", "twitter:image:src", "sailthru.image.full", "parsely-image-url",
				"image")) {
			this.reader.markup()
				.meta(name)
				.forEach((content) -> add(content, Source.of(Kind.META, name), null, null, null));
		}
		for (Element link : this.reader.markup().links()) {
			if (link.attr("rel").equalsIgnoreCase("image_src")) {
				add(link.attr("href"), Source.of(Kind.META, "image_src"), null, null, null);
			}
		}
		for (Element element : this.reader.markup().itemProperty("image")) {
			String address = element.hasAttr("content") ? element.attr("content")
					: (element.hasAttr("src") ? element.attr("src") : element.attr("href"));
			add(address, Source.of(Kind.MICRODATA, "image"), null, null, null);
		}
	}

	private void add(String written, Source source, @Nullable String alt, @Nullable Integer width,
			@Nullable Integer height) {
		if (written.isBlank()) {
			return;
		}
		this.reader.page().resolve(written).ifPresent((address) -> {
			if (!isKnown(address)) {
				this.found.add(Candidate.of(new Image(address, alt, width, height), source));
			}
		});
	}

	private boolean isKnown(URI address) {
		return this.found.stream().anyMatch((candidate) -> candidate.value().address().equals(address));
	}

	private @Nullable Integer number(String name) {
		return this.reader.markup()
			.meta(name)
			.stream()
			.filter((content) -> content.matches("\\d{1,5}"))
			.map(Integer::valueOf)
			.findFirst()
			.orElse(null);
	}

}
