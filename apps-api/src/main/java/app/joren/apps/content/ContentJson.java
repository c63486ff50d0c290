package app.joren.apps.content;

import app.joren.apps.content.v1.AppDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the documents of the content API. What could be taken for markup is escaped, so
 * that no answer can be read as HTML by whoever ignores its type.
 */
final class ContentJson {

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder().characterEscapes(new MarkupEscapes()).build())
		.build();

	private ContentJson() {
	}

	/** Writes a document of the package of {@link AppDocument}. */
	static byte[] write(Object document) {
		return JSON.writeValueAsBytes(document);
	}

	/** Escapes the characters that markup is made of. */
	private static final class MarkupEscapes extends CharacterEscapes {

		private static final long serialVersionUID = 1L;

		private static final int[] ESCAPES = escapes();

		@Override
		public int[] getEscapeCodesForAscii() {
			return ESCAPES.clone();
		}

		@Override
		public @Nullable SerializableString getEscapeSequence(int character) {
			return switch (character) {
				case '\u2028' -> new SerializedString("\\u2028");
				case '\u2029' -> new SerializedString("\\u2029");
				default -> null;
			};
		}

		private static int[] escapes() {
			int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
			escapes['<'] = CharacterEscapes.ESCAPE_STANDARD;
			escapes['>'] = CharacterEscapes.ESCAPE_STANDARD;
			escapes['&'] = CharacterEscapes.ESCAPE_STANDARD;
			return escapes;
		}

	}

}
