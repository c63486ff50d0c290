package app.joren.apps.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.joren.apps.app.AppState;
import app.joren.apps.article.ListPosition;
import app.joren.contracts.apps.AppSection;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How much of an app a reader has. Whoever begins reads the list of all articles, and
 * with it goes how far the log had come before; at the list's end the log goes on from
 * there, so that what changed meanwhile is not missed.
 *
 * @param sections stands for the sections that the app shows and hides: with others,
 * other articles are shown
 * @param day on which the token was given
 * @param read the last number that was read of each part of the log
 * @param list where the list of all articles goes on, while the reader is at that
 */
record ChangesToken(String sections, LocalDate day, List<Long> read, Optional<ListPosition> list) {

	private static final Pattern FORM = Pattern
		.compile("1\\|([0-9a-f]{1,8})\\|(\\d{1,6})\\|(\\d{1,15}(?:,\\d{1,15}){7})(?:\\|(.+))?");

	ChangesToken {
		read = List.copyOf(read);
	}

	/** The token of a reader who is to begin with the list. */
	static ChangesToken beginning(AppState app, LocalDate today) {
		return new ChangesToken(sections(app), today, app.counts().logged(), Optional.empty());
	}

	static Optional<ChangesToken> read(@Nullable String token) {
		if (token == null || token.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(OpaqueText.unwrap(token)
			.map(FORM::matcher)
			.filter(Matcher::matches)
			.filter((form) -> form.group(4) == null || ListPosition.isPosition(form.group(4)))
			.map(ChangesToken::of)
			.orElseThrow(ChangesToken::unreadable));
	}

	/** Whether all that happened since is still remembered. */
	boolean goesOn(AppState app, LocalDate oldest) {
		return this.sections.equals(sections(app))
				&& (!this.day.isBefore(oldest) || this.read.equals(app.counts().logged()));
	}

	ChangesToken at(ListPosition position) {
		return new ChangesToken(this.sections, this.day, this.read, Optional.of(position));
	}

	ChangesToken atEndOfList() {
		return new ChangesToken(this.sections, this.day, this.read, Optional.empty());
	}

	ChangesToken readTo(List<Long> numbers, LocalDate today) {
		return new ChangesToken(this.sections, today, numbers, Optional.empty());
	}

	String text() {
		String numbers = this.read.stream().map(String::valueOf).collect(Collectors.joining(","));
		return OpaqueText.wrap(String.join("|", "1", this.sections, Long.toString(this.day.toEpochDay()), numbers)
				+ this.list.map((position) -> "|" + position.value()).orElse(""));
	}

	private static ChangesToken of(Matcher form) {
		return new ChangesToken(form.group(1), LocalDate.ofEpochDay(Long.parseLong(form.group(2))),
				Arrays.stream(form.group(3).split(",")).map(Long::valueOf).toList(),
				Optional.ofNullable(form.group(4)).map(ListPosition::new));
	}

	private static String sections(AppState app) {
		String all = app.settings()
			.sections()
			.stream()
			.sorted(Comparator.comparing(AppSection::id))
			.map((section) -> section.id() + (section.hidden() ? "-" : "+"))
			.collect(Collectors.joining("\n"));
		return Integer.toHexString(all.hashCode());
	}

	private static ProblemException unreadable() {
		return new ProblemException(ProblemType.INVALID_REQUEST, "The token is none that this API has given.",
				"Take the token from the field next of the answer before, or leave it out to begin anew.");
	}

}
