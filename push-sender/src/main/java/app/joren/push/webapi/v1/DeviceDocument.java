package app.joren.push.webapi.v1;

import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.joren.push.device.Environment;
import app.joren.push.device.Installation;
import app.joren.push.device.Platform;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A phone, and what its reader wishes.
 *
 * @param platform the phone's system
 * @param environment the world of an iPhone's token; production, if absent
 * @param token as the system has just handed it over
 * @param language BCP 47 tag of the reader
 * @param zone IANA name of the reader's time zone
 * @param appVersion of the installed app
 * @param topics ids of the sections that the reader has chosen
 * @param all whether the reader wants everything that is new
 * @param quietHours when the reader is not to be disturbed
 * @param reads ids of the sections that the reader reads most, if the reader consents
 */
@Schema(name = "Device")
public record DeviceDocument(@NotNull Platform platform, @Nullable Environment environment,
		@NotNull @Pattern(regexp = "[A-Za-z0-9_:.=+/-]{16,4096}") String token,
		@Nullable @Size(max = 35) @Schema(example = "pt-BR") String language,
		@NotNull @Size(max = 50) @Schema(example = "Asia/Tokyo") String zone,
		@NotNull @Pattern(regexp = "[\\x21-\\x7e]{1,40}") @Schema(example = "1.4.2") String appVersion,
		@Nullable @Size(max = 200) List<@NotNull @Size(min = 1, max = 200) String> topics, @Nullable Boolean all,
		@Nullable @Valid QuietDocument quietHours,
		@Nullable @Size(max = 50) List<@NotNull @Size(min = 1, max = 200) String> reads) {

	private static final String IOS_TOKEN = "[0-9A-Fa-f]{16,400}";

	/** What it says, once it is valid. */
	public Installation installation() {
		return new Installation(this.platform, world(), this.token, this.language, ZoneId.of(this.zone),
				this.appVersion, Boolean.TRUE.equals(this.all), set(this.topics), set(this.reads),
				Optional.ofNullable(this.quietHours).map(QuietDocument::hours).orElse(null));
	}

	@AssertTrue(message = "has to be a zone of the IANA database")
	@Schema(hidden = true)
	boolean isZoneKnown() {
		return this.zone == null || ZoneId.getAvailableZoneIds().contains(this.zone);
	}

	@AssertTrue(message = "has to be a tag of BCP 47")
	@Schema(hidden = true)
	boolean isLanguageTag() {
		try {
			new Locale.Builder().setLanguageTag(Optional.ofNullable(this.language).orElse("en"));
			return true;
		}
		catch (IllformedLocaleException ex) {
			return false;
		}
	}

	@AssertTrue(message = "has to be hexadecimal for ios")
	@Schema(hidden = true)
	boolean isTokenOfPlatform() {
		return this.platform != Platform.IOS || this.token == null || this.token.matches(IOS_TOKEN);
	}

	private Environment world() {
		return (this.platform == Platform.IOS && this.environment != null) ? this.environment : Environment.PRODUCTION;
	}

	private static Set<String> set(@Nullable List<String> texts) {
		return (texts != null) ? Set.copyOf(texts) : Set.of();
	}

}
