package app.joren.console.pages;

import java.util.List;
import java.util.stream.Stream;

import app.joren.contracts.design.Palette;
import org.jspecify.annotations.Nullable;

/**
 * A palette as the console shows it.
 *
 * @param name {@code light} or {@code dark}
 * @param colors in their order
 */
public record PaletteView(String name, List<Named> colors) {

	/**
	 * A colour.
	 *
	 * @param name what it is for
	 * @param value {@code #rrggbb}
	 */
	public record Named(String name, String value) {
	}

	static Stream<PaletteView> of(String name, @Nullable Palette palette) {
		return Stream.ofNullable(palette)
			.map((colors) -> new PaletteView(name,
					List.of(new Named("background", colors.background()), new Named("surface", colors.surface()),
							new Named("text", colors.text()), new Named("secondary", colors.secondaryText()),
							new Named("accent", colors.accent()))));
	}

}
