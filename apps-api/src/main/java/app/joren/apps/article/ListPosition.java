package app.joren.apps.article;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in every list: lists are read from the highest position down.
 * The day comes first, as the site wrote it, then the moment; articles without a date
 * come after all others. The id makes each position unique, and so a list's order firm.
 *
 * @param value sorts as text
 */
public record ListPosition(String value) {

	private static final Pattern FORM = Pattern
		.compile("1#\\d{4}-\\d\\d-\\d\\d#(\\d{8}T\\d{6}Z)?#[A-Za-z0-9-]{1,64}|0#[A-Za-z0-9-]{1,64}");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	/** Years that sort as text. */
	private static final int LAST_YEAR = 9998;

	public ListPosition {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("No position in a list: " + value);
		}
	}

	/** The position of an article. */
	public static ListPosition of(Article article) {
		PublicationDate published = article.published();
		return (published != null && sorts(published.day())) ? dated(published, article.id())
				: new ListPosition("0#" + article.id());
	}

	/** Whether a text is a position. */
	public static boolean isPosition(String text) {
		return FORM.matcher(text).matches();
	}

	private static ListPosition dated(PublicationDate published, String id) {
		return new ListPosition("1#" + published.day() + "#" + moment(published) + "#" + id);
	}

	private static String moment(PublicationDate published) {
		return (published.at() != null && sorts(published.at().toLocalDate())) ? MOMENT.format(published.at()) : "";
	}

	private static boolean sorts(@Nullable LocalDate day) {
		return day != null && day.getYear() > 0 && day.getYear() <= LAST_YEAR;
	}

}
