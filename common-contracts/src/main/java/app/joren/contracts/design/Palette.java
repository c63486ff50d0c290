package app.joren.contracts.design;

/**
 * The colours of an app in light or in dark, each {@code #rrggbb}. Text on background and
 * surface, and what stands on the accent, have the contrast of WCAG 2.2 AA.
 *
 * @param background behind everything
 * @param surface behind cards and bars
 * @param text what is read
 * @param secondaryText dates and captions
 * @param accent links and buttons
 * @param onAccent text on the accent
 * @param divider lines between things
 */
public record Palette(String background, String surface, String text, String secondaryText, String accent,
		String onAccent, String divider) {
}
