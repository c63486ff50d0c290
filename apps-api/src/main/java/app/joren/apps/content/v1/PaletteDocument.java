package app.joren.apps.content.v1;

/**
 * Colours in light or in dark, each {@code #rrggbb}.
 *
 * @param background behind everything
 * @param surface behind cards and bars
 * @param text what is read
 * @param secondaryText dates and captions
 * @param accent links and buttons
 * @param onAccent text on the accent
 * @param divider lines between things
 */
public record PaletteDocument(String background, String surface, String text, String secondaryText, String accent,
		String onAccent, String divider) {
}
