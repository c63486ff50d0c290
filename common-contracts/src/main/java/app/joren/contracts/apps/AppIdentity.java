package app.joren.contracts.apps;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the stores know an app by; with it links open in the app.
 *
 * @param ios on Apple's platforms, if it is there
 * @param android on Android, if it is there
 */
public record AppIdentity(@Nullable @Valid Ios ios, @Nullable @Valid Android android) {

	/**
	 * An app on Apple's platforms.
	 *
	 * @param teamId of the developer's team
	 * @param bundleId of the app
	 */
	public record Ios(@NotNull @Pattern(regexp = "[A-Z0-9]{10}") String teamId,
			@NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,155}") String bundleId) {
	}

	/**
	 * An app on Android.
	 *
	 * @param packageName of the app
	 * @param fingerprints SHA-256 of the certificates that it is signed with
	 */
	public record Android(
			@NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)+") @Size(
					max = 150) String packageName,
			@NotEmpty @Size(max = 10) List<@Pattern(regexp = "([0-9A-F]{2}:){31}[0-9A-F]{2}") String> fingerprints) {

		public Android {
			fingerprints = (fingerprints == null) ? List.of() : List.copyOf(fingerprints);
		}

	}

}
