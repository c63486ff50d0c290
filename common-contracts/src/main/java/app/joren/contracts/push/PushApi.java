package app.joren.contracts.push;

import java.util.List;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What is pushed to the readers of an app, and what came of it. */
@HttpExchange("/v1/admin/apps/{appId}")
public interface PushApi {

	/**
	 * An app's campaigns, the newest first, 30 at most.
	 * @param before a campaign, to see those that are older
	 */
	@GetExchange("/campaigns")
	List<Campaign> campaigns(@PathVariable String appId, @RequestParam(required = false) @Nullable String before);

	/** Writes a new campaign, which nobody is sent yet. */
	@PostExchange("/campaigns")
	Campaign write(@PathVariable String appId, @Valid @RequestBody CampaignDraft draft);

	/** One campaign, with what came of it so far. */
	@GetExchange("/campaigns/{campaignId}")
	Campaign campaign(@PathVariable String appId, @PathVariable String campaignId);

	/** Writes a campaign anew that is a draft still. */
	@PutExchange("/campaigns/{campaignId}")
	Campaign rewrite(@PathVariable String appId, @PathVariable String campaignId,
			@Valid @RequestBody CampaignDraft draft);

	/** Throws a draft away. */
	@DeleteExchange("/campaigns/{campaignId}")
	void discard(@PathVariable String appId, @PathVariable String campaignId);

	/** Sends a draft, now or later. */
	@PostExchange("/campaigns/{campaignId}/send")
	Campaign send(@PathVariable String appId, @PathVariable String campaignId, @Valid @RequestBody SendTime time);

	/** Sends it to nobody any more. */
	@PostExchange("/campaigns/{campaignId}/stop")
	Campaign stop(@PathVariable String appId, @PathVariable String campaignId);

	/** Goes on where credentials have been put right. */
	@PostExchange("/campaigns/{campaignId}/resume")
	Campaign resume(@PathVariable String appId, @PathVariable String campaignId);

	/** Counts the phones that a campaign would go to. */
	@PostExchange("/audience")
	AudienceCount audience(@PathVariable String appId, @Valid @RequestBody AudienceFilter filter);

	/** How the platforms draw a push. */
	@PostExchange("/push-preview")
	List<PushPreview> preview(@PathVariable String appId, @Valid @RequestBody PushText text);

	/** By which rule new articles are pushed. */
	@GetExchange("/push-rule")
	PushRule rule(@PathVariable String appId);

	/** Changes the rule. */
	@PutExchange("/push-rule")
	PushRule rule(@PathVariable String appId, @Valid @RequestBody PushRule rule);

}
