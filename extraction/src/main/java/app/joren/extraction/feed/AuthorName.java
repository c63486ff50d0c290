package app.joren.extraction.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's name out of the forms that feeds write authors in. */
final class AuthorName {

	private static final String MAIL = "(?:mailto:)?[^\\s<>()]+@[^\\s<>()]+";

	private static final Pattern MAIL_FIRST = Pattern.compile("^" + MAIL + "\\s*\\((.+)\\)$");

	private static final Pattern NAME_FIRST = Pattern.compile("^(.+?)\\s*(?:\\(" + MAIL + "\\)|<" + MAIL + ">)$");

	private AuthorName() {
	}

	/** The name without a mail address; empty where there is nothing else. */
	static String of(String author) {
		String text = author.strip();
		Matcher mailFirst = MAIL_FIRST.matcher(text);
		if (mailFirst.matches()) {
			return mailFirst.group(1).strip();
		}
		Matcher nameFirst = NAME_FIRST.matcher(text);
		if (nameFirst.matches()) {
			return nameFirst.group(1).strip();
		}
		return text.matches(MAIL) ? "" : text;
	}

}
