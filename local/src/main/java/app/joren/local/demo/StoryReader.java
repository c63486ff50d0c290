package app.joren.local.demo;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the stories of a section from their source. */
final class StoryReader {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private StoryReader() {
	}

	/** Reads stories that are set apart by lines such as {@code %%% 1114-name}. */
	static Stream<Story> read(String section, String root, String source) {
		return Arrays.stream(source.split("(?m)^%%% "))
			.filter((text) -> !text.isBlank())
			.map((text) -> story(section, root, text));
	}

	private static Story story(String section, String root, String source) {
		int bodyStart = source.indexOf("\n\n");
		List<String> head = source.substring(0, bodyStart).lines().toList();
		Map<String, String> fields = fields(head.subList(1, head.size()));
		LocalDateTime published = LocalDateTime.parse(field(fields, "date"), MOMENT);
		String path = root + "news/" + published.getYear() + "/" + head.getFirst().strip() + ".html";
		return new Story(path, section, field(fields, "title"), fields.get("deck"), published, fields.get("author"),
				fields.get("picture"), fields.get("caption"), PartReader.read(source.substring(bodyStart)));
	}

	private static String field(Map<String, String> fields, String name) {
		String value = fields.get(name);
		if (value == null) {
			throw new IllegalStateException("A story has no " + name + ": " + fields);
		}
		return value;
	}

	private static Map<String, String> fields(List<String> lines) {
		Map<String, String> fields = new HashMap<>();
		for (String line : lines) {
			String[] pair = line.split(": ", 2);
			fields.put(pair[0], pair[1].strip());
		}
		return fields;
	}

}
