package app.joren.apps.content.v1;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;

/**
 * Something that an app tells its reader once.
 *
 * @param id by which the app knows that its reader has seen it
 * @param kind info, warning or update; others are shown as info
 * @param title a few words
 * @param text a few sentences
 * @param link where there is more
 * @param from not shown before
 * @param until not shown from then on
 * @param platforms any of ios, android, web; everywhere if there is none
 */
public record MessageDocument(String id, String kind, String title, String text, @Nullable URI link,
		@JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant from,
		@JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant until, List<String> platforms) {

	public MessageDocument {
		platforms = List.copyOf(platforms);
	}

}
