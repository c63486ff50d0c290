package app.joren.extraction.design;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.joren.extraction.page.References;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a web app manifest says.
 *
 * @param shortName for under an icon
 * @param themeColor of the bar around the page
 * @param icons that any place may show
 */
public record Manifest(@Nullable String shortName, Optional<Color> themeColor, List<IconSource> icons) {

	/** The manifest of a site that has none. */
	public static final Manifest NONE = new Manifest(null, Optional.empty(), List.of());

	private static final JsonMapper JSON = JsonMapper.builder().build();

	public Manifest {
		icons = List.copyOf(icons);
	}

	/** Reads a manifest; one that is no JSON says nothing. */
	public static Manifest parse(URI address, String json) {
		try {
			JsonNode root = JSON.readTree(json);
			List<IconSource> icons = new ArrayList<>();
			for (JsonNode icon : root.path("icons")) {
				String purpose = icon.path("purpose").asString("any");
				References.resolve(address, icon.path("src").asString(""))
					.filter((at) -> purpose.contains("any") || purpose.contains("maskable"))
					.ifPresent((at) -> icons.add(new IconSource(at, SiteIcons.size(icon.path("sizes").asString(""), 48),
							IconSource.Kind.HOME_SCREEN)));
			}
			String name = root.path("short_name").asString("").strip();
			return new Manifest(name.isEmpty() ? null : name, Color.parse(root.path("theme_color").asString("")),
					icons);
		}
		catch (JacksonException ex) {
			return NONE;
		}
	}

}
