package app.joren.contracts.crawler;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * Asks for an app's articles to be made again from the stored pages.
 *
 * @param appId the app that gets the articles
 * @param crawlId chosen by the caller, so that asking twice is harmless
 * @param definitionVersion the version to read them by; 0 for the active one
 */
public record StartRemake(@NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String appId,
		@NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String crawlId, @Min(0) int definitionVersion) {
}
