package app.joren.contracts.apps;

import java.net.URI;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A section as the app shows it.
 *
 * @param id the id of the definition's section
 * @param name as the app shows it
 * @param address the section's page on the site
 * @param hidden whether the app leaves it out
 */
public record AppSection(@NotBlank @Size(max = 64) String id, @NotBlank @Size(max = 100) String name,
		@NotNull URI address, boolean hidden) {
}
