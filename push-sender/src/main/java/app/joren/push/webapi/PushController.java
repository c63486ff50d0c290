package app.joren.push.webapi;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

import app.joren.contracts.problem.ProblemType;
import app.joren.contracts.push.AudienceCount;
import app.joren.contracts.push.AudienceFilter;
import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.CampaignDraft;
import app.joren.contracts.push.PushApi;
import app.joren.contracts.push.PushPreview;
import app.joren.contracts.push.PushRule;
import app.joren.contracts.push.PushText;
import app.joren.contracts.push.SendTime;
import app.joren.push.campaign.AudienceCounts;
import app.joren.push.campaign.CampaignDesk;
import app.joren.push.campaign.Campaigns;
import app.joren.push.campaign.LiveCampaign;
import app.joren.push.campaign.Previews;
import app.joren.push.rule.Rules;
import app.joren.push.sending.CampaignResults;
import app.joren.runtime.problem.ProblemException;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns and rules, for the other services. */
@Tag(name = "Push")
@RestController
@Profile("webapi")
class PushController implements PushApi {

	private final Campaigns campaigns;

	private final CampaignDesk desk;

	private final CampaignResults results;

	private final AudienceCounts counts;

	private final Rules rules;

	PushController(Campaigns campaigns, CampaignDesk desk, CampaignResults results, AudienceCounts counts,
			Rules rules) {
		this.campaigns = campaigns;
		this.desk = desk;
		this.results = results;
		this.counts = counts;
		this.rules = rules;
	}

	@Override
	public List<Campaign> campaigns(String appId, @Nullable String before) {
		return this.campaigns.of(appId, before, Campaign.PAGE)
			.stream()
			.map(LiveCampaign::campaign)
			.map(this.results::with)
			.toList();
	}

	@Override
	@ResponseStatus(HttpStatus.CREATED)
	public Campaign write(String appId, CampaignDraft draft) {
		return this.desk.write(appId, draft);
	}

	@Override
	public Campaign campaign(String appId, String campaignId) {
		return this.results.with(this.campaigns.get(appId, campaignId).campaign());
	}

	@Override
	public Campaign rewrite(String appId, String campaignId, CampaignDraft draft) {
		return this.desk.rewrite(appId, campaignId, draft);
	}

	@Override
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void discard(String appId, String campaignId) {
		this.desk.discard(appId, campaignId);
	}

	@Override
	@ResponseStatus(HttpStatus.ACCEPTED)
	public Campaign send(String appId, String campaignId, SendTime time) {
		return this.desk.send(appId, campaignId, time);
	}

	@Override
	@ResponseStatus(HttpStatus.ACCEPTED)
	public Campaign stop(String appId, String campaignId) {
		return this.results.with(this.desk.stop(appId, campaignId));
	}

	@Override
	@ResponseStatus(HttpStatus.ACCEPTED)
	public Campaign resume(String appId, String campaignId) {
		return this.results.with(this.desk.resume(appId, campaignId));
	}

	@Override
	public AudienceCount audience(String appId, AudienceFilter filter) {
		return this.counts.count(appId, filter);
	}

	@Override
	public List<PushPreview> preview(String appId, PushText text) {
		return Previews.of(text);
	}

	@Override
	public PushRule rule(String appId) {
		return this.rules.of(appId);
	}

	@Override
	public PushRule rule(String appId, PushRule rule) {
		requireZone(rule.zone());
		return this.rules.change(appId, rule);
	}

	private static void requireZone(String zone) {
		try {
			ZoneId.of(zone);
		}
		catch (DateTimeException ex) {
			throw new ProblemException(ProblemType.INVALID_REQUEST, "There is no time zone " + zone + ".",
					"Choose one like Asia/Tokyo.");
		}
	}

}
