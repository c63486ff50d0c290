package app.joren.local.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the parts of a story's body; an empty line ends a part. */
final class PartReader {

	private PartReader() {
	}

	static List<Part> read(String body) {
		return Arrays.stream(body.strip().split("\n\\s*\n")).map(PartReader::part).toList();
	}

	private static Part part(String text) {
		List<String> lines = text.lines().toList();
		String first = lines.getFirst();
		if (first.startsWith("#")) {
			return new Part.Title(first.indexOf(' '), first.substring(first.indexOf(' ') + 1));
		}
		if (first.startsWith("> ")) {
			return saying(lines);
		}
		if (first.startsWith("- ") || first.startsWith("1. ")) {
			return items(lines);
		}
		if (first.startsWith("|")) {
			return grid(lines);
		}
		if (first.startsWith("!")) {
			return special(lines);
		}
		if (first.startsWith("[^1]: ")) {
			return new Part.Notes(lines.stream().map((line) -> line.substring(line.indexOf(": ") + 2)).toList());
		}
		if (first.contains(" :: ")) {
			return new Part.Terms(lines.stream().map((line) -> List.of(line.split(" :: ", 2))).toList());
		}
		return new Part.Words(String.join(" ", lines));
	}

	private static Part saying(List<String> lines) {
		List<String> said = lines.stream().map((line) -> line.substring(2)).toList();
		String last = said.getLast();
		return last.startsWith("— ") ? new Part.Saying(said.subList(0, said.size() - 1), last.substring(2))
				: new Part.Saying(said, "");
	}

	private static Part items(List<String> lines) {
		List<Part.Item> items = new ArrayList<>();
		for (String line : lines) {
			String text = line.replaceFirst("^\\s*(-|\\d+\\.) ", "");
			if (line.startsWith(" ")) {
				items.getLast().below().add(text);
			}
			else {
				items.add(new Part.Item(text, new ArrayList<>()));
			}
		}
		return new Part.Items(lines.getFirst().startsWith("1"), items);
	}

	private static Part grid(List<String> lines) {
		boolean titled = lines.getFirst().startsWith("|= ");
		List<List<String>> rows = lines.stream().skip(titled ? 1 : 0).map(PartReader::cells).toList();
		return new Part.Grid(titled ? lines.getFirst().substring(3) : "", rows);
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
	}

	private static Part special(List<String> lines) {
		String[] words = lines.getFirst().split(" ", 3);
		return switch (words[0]) {
			case "!photo" -> photo(words[1], words.length > 2 ? words[2] : "");
			case "!album" -> new Part.Album(List.of(words[1].split(",")), words.length > 2 ? words[2] : "");
			case "!film" -> new Part.Film(words[1], words[2]);
			case "!lines" -> new Part.Verbatim(lines.stream().skip(1).collect(Collectors.joining("\n")));
			case "!rule" -> new Part.Rule();
			default -> throw new IllegalStateException("Unknown part: " + words[0]);
		};
	}

	private static Part photo(String picture, String words) {
		int credit = words.indexOf(" / ");
		return (credit < 0) ? new Part.Photo(picture, words, "")
				: new Part.Photo(picture, words.substring(0, credit), words.substring(credit + 3));
	}

}
