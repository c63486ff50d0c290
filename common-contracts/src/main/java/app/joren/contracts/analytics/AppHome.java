package app.joren.contracts.analytics;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Where an app is at home.
 *
 * @param zone a time zone of the IANA, such as Asia/Tokyo
 */
public record AppHome(@NotBlank @Size(max = 64) String zone) {
}
