package app.joren.local.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a perfect reader takes from a story's body: its paragraphs, headings, list items
 * and table cells, one a line.
 */
final class PartText {

	private PartText() {
	}

	static String text(List<Part> parts) {
		return parts.stream().flatMap(PartText::lines).map(Inline::plain).collect(Collectors.joining("\n", "", "\n"));
	}

	private static Stream<String> lines(Part part) {
		return switch (part) {
			case Part.Words words -> Stream.of(words.text());
			case Part.Title title -> Stream.of(title.text());
			case Part.Saying saying -> Stream.concat(saying.paragraphs().stream(), present(saying.source()));
			case Part.Items items ->
				items.items().stream().flatMap((item) -> Stream.concat(Stream.of(item.text()), item.below().stream()));
			case Part.Terms terms -> terms.pairs().stream().flatMap(List::stream);
			case Part.Grid grid -> Stream.concat(present(grid.caption()),
					grid.rows().stream().flatMap(List::stream).flatMap(PartText::present));
			case Part.Verbatim verbatim -> Stream.of(verbatim.text());
			case Part.Notes notes -> notes.notes().stream();
			case Part.Photo _, Part.Album _, Part.Film _, Part.Rule _ -> Stream.empty();
		};
	}

	private static Stream<String> present(String text) {
		return text.isEmpty() ? Stream.empty() : Stream.of(text);
	}

}
