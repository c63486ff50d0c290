package app.joren.extraction.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.extraction.metadata.Source.Kind;
import org.jsoup.nodes.Element;

/** Finds descriptions, subtitles and tags. */
final class Descriptions {

	private static final Pattern DECK = Pattern.compile(
			"\\b(?:sub-?title|sub-?head(?:line|ing)?|dek|deck|standfirst|article__?(?:intro|lead|summary|lede)|lead-?(?:text|paragraph)?|chapo|sommario|vorspann|teaser-?text|entradilla|ingress)\\b");

	private Descriptions() {
	}

	static List<Candidate<String>> descriptions(Reader reader) {
		List<Candidate<String>> found = new ArrayList<>();
		reader.data()
			.article()
			.flatMap((article) -> LinkedValues.string(article, "description"))
			.ifPresent((text) -> found.add(Candidate.of(Texts.plain(text), Source.of(Kind.JSON_LD, "description"))));
		for (String name : List.of("og:description", "description", "twitter:description", "dc.description",
				"sailthru.description", "excerpt")) {
			reader.markup()
				.meta(name)
				.stream()
				.findFirst()
				.ifPresent((text) -> found.add(Candidate.of(Texts.plain(text), Source.of(Kind.META, name))));
		}
		return List.copyOf(found);
	}

	static List<Candidate<String>> subtitles(Reader reader) {
		List<Candidate<String>> found = new ArrayList<>();
		reader.data()
			.article()
			.flatMap((article) -> LinkedValues.string(article, "alternativeHeadline"))
			.ifPresent((text) -> found
				.add(Candidate.of(Texts.plain(text), Source.of(Kind.JSON_LD, "alternativeHeadline"))));
		for (String name : List.of("alternativeHeadline", "alternateName", "description")) {
			for (Element element : reader.markup().itemProperty(name)) {
				String text = element.text();
				if (!text.isEmpty() && text.length() < 600) {
					found.add(new Candidate<>(text, Source.of(Kind.MICRODATA, name), element));
				}
			}
		}
		for (Element heading : reader.markup().headings()) {
			Element next = heading.nextElementSibling();
			if (next != null && isDeck(next)) {
				found.add(new Candidate<>(next.text(), Source.of(Kind.CLASS, next.className()), next));
			}
		}
		return List.copyOf(found);
	}

	private static boolean isDeck(Element element) {
		String text = element.text();
		boolean named = DECK.matcher(element.className().toLowerCase(Locale.ROOT)).find();
		return named && text.length() > 20 && text.length() < 600;
	}

	static List<Candidate<List<String>>> tags(Reader reader) {
		List<Candidate<List<String>>> found = new ArrayList<>();
		reader.data()
			.article()
			.ifPresent((article) -> add(found, LinkedValues.strings(article.get("keywords")),
					Source.of(Kind.JSON_LD, "keywords")));
		for (String name : List.of("article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags")) {
			add(found, reader.markup().meta(name), Source.of(Kind.META, name));
		}
		return List.copyOf(found);
	}

	private static void add(List<Candidate<List<String>>> found, List<String> written, Source source) {
		Set<String> tags = new LinkedHashSet<>();
		for (String text : written) {
			String separator = (written.size() > 1) ? "\n" : "[,;、，|]";
			for (String tag : text.split(separator)) {
				String plain = Texts.plain(tag);
				if (!plain.isEmpty() && plain.length() <= 80) {
					tags.add(plain);
				}
			}
		}
		if (!tags.isEmpty()) {
			found.add(Candidate.of(List.copyOf(tags), source));
		}
	}

}
