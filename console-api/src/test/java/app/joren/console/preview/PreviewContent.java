package app.joren.console.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents as the content API gives them. */
final class PreviewContent {

	private PreviewContent() {
	}

	/** A list's part with so many articles; the one with the number 0 has every block. */
	static String list(int from, int count, String next) {
		return IntStream.range(from, from + count)
			.mapToObj((number) -> entry(number, 1))
			.collect(Collectors.joining(",", "{\"items\":[", "],\"next\":" + next + "}"));
	}

	static String entry(int number, int version) {
		String id = (number == 0) ? "every" : "a" + number;
		return """
				{"id":"%s","title":"Article number %d, with a title of some length","summary":"A sentence about it.",
				"published":{"day":"2026-03-01","at":null},"bylines":[],"version":"%d",
				"image":{"address":"{self}/%d.png","alt":null,"width":1200,"height":675},
				"sections":["news"],"address":"https://post.example/%d"}""".formatted(id, number, version, number,
				number);
	}

	/** A short article. */
	static String article(String id, String title) {
		return """
				{"id":"%s","address":"https://post.example/%s","title":"%s","subtitle":null,"bylines":[],
				"published":{"day":"2026-03-01","at":null},"language":"en","sections":["news"],"tags":[],
				"leadImage":null,"body":[{"type":"paragraph","text":[{"text":"The text of %s."}]}]}""".formatted(id, id,
				title, title);
	}

	static String file(String name) {
		try (InputStream in = Objects
			.requireNonNull(PreviewContent.class.getResourceAsStream("/preview/" + name + ".json"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The app with the features of today. */
	static String app() {
		return file("app").replaceFirst("\"name\"",
				"\"features\":{\"search\":true,\"push\":true,\"offline\":true,\"analytics\":true,\"popular\":true},\"name\"");
	}

}
