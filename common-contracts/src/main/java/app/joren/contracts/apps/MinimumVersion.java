package app.joren.contracts.apps;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The oldest versions of the native apps that may still be used.
 *
 * @param ios for example 1.2.0
 * @param android for example 1.2.0
 */
public record MinimumVersion(@Nullable @Pattern(regexp = VERSION) String ios,
		@Nullable @Pattern(regexp = VERSION) String android) {

	private static final String VERSION = "\\d{1,4}(\\.\\d{1,4}){0,2}";

}
