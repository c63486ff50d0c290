package app.joren.contracts.crawler;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a host is shut out.
 *
 * @param reason who has asked, and where it is written down
 */
public record ShutOutReason(@NotBlank @Size(max = 1000) String reason) {
}
