package app.joren.contracts.article;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text that is set in one way. A line break within a block is a newline
 * character in the text.
 *
 * @param text what is read, never empty
 * @param marks in the order of {@link Mark}
 * @param link an absolute http, https, mailto or tel address
 * @param ruby the reading above the text
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Run(String text, List<Mark> marks, @Nullable URI link, @Nullable String ruby) {

	public Run {
		marks = (marks == null) ? List.of() : List.copyOf(marks);
	}

	/** Text without any mark. */
	public static Run of(String text) {
		return new Run(text, List.of(), null, null);
	}

}
