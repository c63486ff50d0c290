package app.joren.contracts.analyzer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Asks for an analysis.
 *
 * @param appId the app that the site becomes
 * @param analysisId chosen by the caller, so that asking twice is harmless
 * @param address as the person typed it
 */
public record StartAnalysis(@NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String appId,
		@NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String analysisId,
		@NotBlank @Size(max = 2048) String address) {
}
