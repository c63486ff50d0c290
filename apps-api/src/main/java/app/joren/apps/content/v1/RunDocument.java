package app.joren.apps.content.v1;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text that is set in one way; a newline character is a line break.
 *
 * @param text what is read
 * @param marks any of strong, emphasis, underline, strike, code, sub, sup
 * @param link an http, https, mailto or tel address
 * @param ruby the reading above the text
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RunDocument(String text, List<String> marks, @Nullable URI link, @Nullable String ruby) {

	public RunDocument {
		marks = List.copyOf(marks);
	}

}
