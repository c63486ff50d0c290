package app.joren.contracts.apps;

import java.net.URI;
import java.time.Instant;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something that an app tells its readers when it starts.
 *
 * @param id by which an app knows that its reader has seen it
 * @param kind how urgent it is
 * @param title a few words
 * @param text a few sentences
 * @param link where there is more
 * @param from not shown before
 * @param until not shown from then on
 * @param platforms where it is shown; everywhere if there is none
 */
public record AppMessage(@NotBlank @Size(max = 64) String id, @NotNull Kind kind,
		@NotBlank @Size(max = 100) String title, @NotNull @Size(max = 1000) String text, @Nullable URI link,
		@Nullable Instant from, @Nullable Instant until, Set<AppPlatform> platforms) {

	public AppMessage {
		platforms = (platforms == null) ? Set.of() : Set.copyOf(platforms);
	}

	/** How urgent a message is. */
	public enum Kind {

		/** Good to know. */
		@JsonProperty("info")
		INFO,

		/** To be known. */
		@JsonProperty("warning")
		WARNING,

		/** There is a newer version of the app. */
		@JsonProperty("update")
		UPDATE

	}

}
