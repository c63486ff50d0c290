package app.joren.contracts.review;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A person points at the picture of a page.
 *
 * @param base the version of the definition that is corrected
 * @param articleId the sample whose picture it is
 * @param node where the person points, see {@link Place}
 * @param target what that is
 */
public record Correction(@Min(1) int base, @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String articleId,
		@NotBlank @Pattern(regexp = "[0-9]{1,5}(?:\\.[0-9]{1,5}){0,200}") String node,
		@NotNull CorrectionTarget target) {
}
