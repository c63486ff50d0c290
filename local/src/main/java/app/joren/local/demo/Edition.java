package app.joren.local.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The site in one language: its words and its stories.
 *
 * @param language its code, also the name of its folder of sources
 * @param root the path under which it stands, with a closing slash
 * @param labels the words of the theme
 * @param stories all its stories, the newest first
 */
record Edition(String language, String root, Properties labels, List<Story> stories) {

	/** The sections, in the order of the menu; also names of files and paths. */
	static final List<String> SECTIONS = List.of("match", "club", "academy", "town", "columns");

	private static final List<String> PLAIN_PAGES = List.of("about", "ground", "tickets", "squad", "contact",
			"privacy");

	Edition {
		stories = List.copyOf(stories);
	}

	/** The Japanese edition, which is the site's home. */
	static Edition japanese() {
		return read("ja", "/");
	}

	/** The English edition. */
	static Edition english() {
		return read("en", "/en/");
	}

	private static Edition read(String language, String root) {
		List<Story> stories = SECTIONS.stream()
			.flatMap((section) -> StoryReader.read(section, root, Sources.text(language + "/" + section + ".txt")))
			.sorted(Comparator.comparing(Story::published).reversed())
			.toList();
		return new Edition(language, root, labels(language), stories);
	}

	private static Properties labels(String language) {
		try {
			Properties labels = new Properties();
			labels.load(new StringReader(Sources.text(language + "/labels.properties")));
			return labels;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A word of the theme. */
	String label(String key) {
		String label = this.labels.getProperty(key);
		if (label == null) {
			throw new IllegalStateException("The edition '" + this.language + "' has no word for '" + key + "'");
		}
		return label;
	}

	/** The stories of one section, the newest first. */
	List<Story> stories(String section) {
		return this.stories.stream().filter((story) -> story.section().equals(section)).toList();
	}

	/** The path of a section's first page. */
	String sectionPath(String section) {
		return this.root + section + "/";
	}

	/** The names of the pages that are no stories. */
	static List<String> plainPages() {
		return PLAIN_PAGES;
	}

	/** A moment as this edition writes it. */
	String stamp(LocalDateTime moment) {
		return moment.format(DateTimeFormatter.ofPattern(label("stamp"), Locale.forLanguageTag(this.language)));
	}

	/** A day as this edition's lists write it. */
	String day(LocalDateTime moment) {
		return moment.format(DateTimeFormatter.ofPattern(label("day"), Locale.forLanguageTag(this.language)));
	}

	/** The lines of a label that holds several, separated by {@code |}. */
	Stream<String> lines(String key) {
		return Arrays.stream(label(key).split("\\|")).map(String::strip);
	}

}
