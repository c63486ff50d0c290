package app.joren.extraction.body;

import java.util.HashSet;
import java.util.Set;

import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.metadata.TitleCleaner;

/** Knows the title, authors and dates of a page when its body says them again. */
final class Bylines {

	/** So many letters may say what an author is. */
	private static final int BEFORE_NAME = 14;

	private final PageMetadata metadata;

	private final Set<String> titles = new HashSet<>();

	private final Set<String> authors = new HashSet<>();

	Bylines(PageMetadata metadata) {
		this.metadata = metadata;
		metadata.titles().forEach((title) -> this.titles.add(TitleCleaner.letters(title.value())));
		metadata.authors()
			.forEach((names) -> names.value().forEach((name) -> this.authors.add(TitleCleaner.letters(name))));
	}

	/** Whether a text is the page's title. */
	boolean isTitle(String text) {
		return this.titles.contains(TitleCleaner.letters(text));
	}

	/** Whether a short text is little more than the page's date or its authors' names. */
	boolean isBylineOrDate(String text, int marks) {
		String letters = TitleCleaner.letters(text);
		for (String author : this.authors) {
			if (author.length() > 3 && letters.contains(author) && letters.length() < author.length() + 25) {
				return true;
			}
		}
		return letters.length() < 70 && marks < 9 && isDate(letters);
	}

	private boolean isDate(String letters) {
		return this.metadata.published()
			.stream()
			.anyMatch((date) -> letters.contains(String.valueOf(date.value().day().getYear()))
					&& letters.contains(String.valueOf(date.value().day().getDayOfMonth())));
	}

	/** Whether a text begins with an author's name, as the lines under an article do. */
	boolean isAboutAuthor(String text) {
		String letters = TitleCleaner.letters(text.substring(0, Math.min(120, text.length())));
		return this.authors.stream().anyMatch((author) -> {
			int at = letters.indexOf(author);
			return author.length() > 6 && at >= 0 && at <= BEFORE_NAME;
		});
	}

}
