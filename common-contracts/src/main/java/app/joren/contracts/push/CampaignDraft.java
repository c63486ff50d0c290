package app.joren.contracts.push;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What a person writes of a campaign.
 *
 * @param text what readers are told
 * @param audience to whom it goes
 * @param hours for how long it is worth telling, where a phone is off or its reader is
 * not to be disturbed
 */
public record CampaignDraft(@NotNull @Valid PushText text, @NotNull @Valid AudienceFilter audience,
		@Min(1) @Max(672) int hours) {
}
