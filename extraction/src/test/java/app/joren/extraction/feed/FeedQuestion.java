package app.joren.extraction.feed;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.References;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a case asks of a feed. Texts are compared without markup, as an app shows them.
 *
 * @param field what is asked for
 * @param entry whose, or -1
 * @param expected the answer
 */
record FeedQuestion(Field field, int entry, String expected) {

	private static final DateReader DATES = DateReader.at(Instant.parse("2026-11-25T12:00:00Z")).forAnyYear();

	private static final int LONGEST = 400;

	/** What is asked for. */
	enum Field {

		COUNT, FEED_TITLE, FEED_LINK, TITLE, LINK, AUTHOR, DATE, CONTENT, SUMMARY

	}

	/** The questions of several fields, of which a case may have some. */
	static List<FeedQuestion> of(JsonNode expected, int entry, Object... fields) {
		List<FeedQuestion> questions = new ArrayList<>();
		for (int i = 0; i < fields.length; i += 2) {
			JsonNode value = expected.path((String) fields[i]);
			if (value.isString()) {
				questions.add(new FeedQuestion((Field) fields[i + 1], entry, value.asString()));
			}
		}
		return questions;
	}

	/** What is wrong with the answer, if anything. */
	Optional<String> fault(Feed feed) {
		if (this.entry >= feed.entries().size()) {
			return Optional.of("no entry " + this.entry);
		}
		boolean link = this.field == Field.LINK || this.field == Field.FEED_LINK;
		String answer = Objects.requireNonNullElse(found(feed), "");
		String found = link ? plain(answer) : answer;
		String wanted = plain(this.expected);
		return (found.equals(wanted) || found.equals(this.expected)) ? Optional.empty()
				: Optional.of("%s %d is \"%s\", not \"%s\"".formatted(this.field, this.entry, found, wanted));
	}

	private String plain(@Nullable String text) {
		return switch (this.field) {
			case COUNT, DATE -> Objects.requireNonNullElse(text, "");
			case LINK, FEED_LINK -> (text == null) ? ""
					: References.resolve(URI.create("http://feeds.example/"), text).map(String::valueOf).orElse(text);
			case AUTHOR -> (text == null) ? "" : AuthorName.of(PlainLine.of(text));
			default -> {
				String line = (text == null) ? "" : PlainLine.of(text);
				yield (line.length() > LONGEST && this.field == Field.SUMMARY) ? line.substring(0, LONGEST - 1) + "…"
						: line;
			}
		};
	}

	private @Nullable String found(Feed feed) {
		return switch (this.field) {
			case COUNT -> String.valueOf(feed.entries().size());
			case FEED_TITLE -> feed.title();
			case FEED_LINK -> (feed.home() == null) ? null : feed.home().toString();
			default -> found(feed.entries().get(this.entry));
		};
	}

	private @Nullable String found(FeedEntry found) {
		return switch (this.field) {
			case TITLE -> found.title();
			case LINK -> found.address().toString();
			case AUTHOR -> found.authors()
				.stream()
				.sorted()
				.limit(this.expected.contains(", ") ? Integer.MAX_VALUE : 1)
				.collect(Collectors.joining(", "));
			case DATE ->
				(found.date() == null) ? null : DATES.read(found.date()).map(FeedQuestion::moment).orElse("unreadable");
			case CONTENT -> (found.content() != null) ? PlainLine.of(found.content()) : found.summary();
			default ->
				(found.summary() != null || found.content() == null) ? found.summary() : PlainLine.of(found.content());
		};
	}

	private static String moment(PublicationDate date) {
		return (date.at() != null) ? date.at().toInstant().toString() : date.day() + "T00:00:00Z";
	}

}
