package app.joren.contracts.push;

import org.jspecify.annotations.Nullable;

/**
 * How one platform shows a push on a locked phone.
 *
 * @param platform {@code ios} or {@code android}
 * @param title the part of the title that is seen
 * @param titleCut whether there is more of it
 * @param body the part of the body that is seen
 * @param bodyCut whether there is more of it
 * @param image the address of the picture
 */
public record PushPreview(String platform, String title, boolean titleCut, String body, boolean bodyCut,
		@Nullable String image) {
}
