package app.joren.contracts.apps;

import java.net.URI;
import java.util.List;

import app.joren.contracts.design.SiteDesign;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about an app.
 *
 * @param name the app's name
 * @param site the site's start page
 * @param language BCP 47 tag
 * @param design its look
 * @param sections in the order of the app
 */
public record AppSettings(@NotBlank @Size(max = 100) String name, @NotNull URI site, @Nullable String language,
		@NotNull SiteDesign design, @NotNull @Size(max = 200) List<@Valid AppSection> sections) {

	public AppSettings {
		sections = List.copyOf(sections);
	}

}
