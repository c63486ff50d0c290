package app.joren.contracts.apps;

import java.net.URI;
import java.util.List;

import app.joren.contracts.design.SiteDesign;
import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about an app. What is nullable after the sections was decided
 * later than the rest: where it is missing it stays as it was.
 *
 * @param name the app's name
 * @param site the site's start page
 * @param language BCP 47 tag
 * @param design its look
 * @param sections in the order of the app
 * @param features what it offers its readers
 * @param minimumVersion the oldest native apps that may be used
 * @param messages what it tells its readers
 * @param identity what the stores know it by
 */
public record AppSettings(@NotBlank @Size(max = 100) String name, @NotNull URI site, @Nullable String language,
		@NotNull SiteDesign design, @NotNull @Size(max = 200) List<@Valid AppSection> sections,
		@Nullable AppFeatures features, @Nullable @Valid MinimumVersion minimumVersion,
		@Nullable @Size(max = 20) List<@Valid AppMessage> messages, @Nullable @Valid AppIdentity identity) {

	@JsonCreator
	public AppSettings {
		sections = List.copyOf(sections);
		messages = (messages != null) ? List.copyOf(messages) : null;
	}

	/** What is decided first; all else stays as it was. */
	public AppSettings(String name, URI site, @Nullable String language, SiteDesign design, List<AppSection> sections) {
		this(name, site, language, design, sections, null, null, null, null);
	}

	/** These settings, with those of before where they say nothing. */
	public AppSettings over(AppSettings before) {
		return new AppSettings(this.name, this.site, this.language, this.design, this.sections,
				or(this.features, before.features), or(this.minimumVersion, before.minimumVersion),
				or(this.messages, before.messages), or(this.identity, before.identity));
	}

	private static <T> @Nullable T or(@Nullable T now, @Nullable T before) {
		return (now != null) ? now : before;
	}

}
