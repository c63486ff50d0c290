package app.joren.push.payload;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of payloads, in which nothing stands that is absent or empty. */
final class PayloadJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.build();

	private PayloadJson() {
	}

	static String write(Object document) {
		return JSON.writeValueAsString(document);
	}

	/** How many bytes a document takes. */
	static int size(Object document) {
		return write(document).getBytes(StandardCharsets.UTF_8).length;
	}

	/** How many bytes a text takes between its quotes. */
	static int textSize(String text) {
		return size(text) - 2;
	}

}
