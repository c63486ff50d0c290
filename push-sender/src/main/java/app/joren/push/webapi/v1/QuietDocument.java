package app.joren.push.webapi.v1;

import java.time.LocalTime;

import app.joren.push.device.QuietHours;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * When the reader is not to be disturbed, by the clock of the phone's zone.
 *
 * @param from the first quiet minute
 * @param until the first minute that is not quiet any more, perhaps on the next day
 */
@Schema(name = "QuietHours")
public record QuietDocument(@NotNull @Pattern(regexp = QuietDocument.TIME) @Schema(example = "22:00") String from,
		@NotNull @Pattern(regexp = QuietDocument.TIME) @Schema(example = "07:00") String until) {

	static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

	QuietHours hours() {
		return new QuietHours(LocalTime.parse(this.from), LocalTime.parse(this.until));
	}

}
