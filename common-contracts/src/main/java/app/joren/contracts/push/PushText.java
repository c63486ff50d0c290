package app.joren.contracts.push;

import java.net.URI;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What readers are told.
 *
 * @param title in bold
 * @param body below it; may be empty
 * @param articleId the article that a tap opens; absent opens the app, or the link
 * @param link what a tap opens instead of an article
 * @param image a picture beside it
 * @param section what groups pushes on the phone
 */
public record PushText(@NotBlank @Size(max = 200) String title, @NotNull @Size(max = 1000) String body,
		@Nullable @Size(max = 100) String articleId, @Nullable URI link, @Nullable URI image,
		@Nullable @Size(max = 64) String section) {
}
