package app.joren.console.push;

import java.util.List;

import app.joren.console.conversion.ServiceCalls;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.apps.Headline;
import app.joren.contracts.push.AudienceCount;
import app.joren.contracts.push.AudienceFilter;
import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.CampaignDraft;
import app.joren.contracts.push.PushApi;
import app.joren.contracts.push.PushPreview;
import app.joren.contracts.push.PushRule;
import app.joren.contracts.push.PushText;
import app.joren.contracts.push.SendTime;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What people push to the readers of an app. Whoever sends or stops is named in the log.
 */
@Component
public class Pushes {

	private static final Logger log = LoggerFactory.getLogger(Pushes.class);

	private final PushApi push;

	private final AppsApi apps;

	Pushes(PushApi push, AppsApi apps) {
		this.push = push;
		this.apps = apps;
	}

	/** The last campaigns, the newest first. */
	public List<Campaign> history(String appId, @Nullable String before) {
		return ServiceCalls.answer(() -> this.push.campaigns(appId, before));
	}

	/** One campaign. */
	public Campaign campaign(String appId, String campaignId) {
		return ServiceCalls.answer(() -> this.push.campaign(appId, campaignId));
	}

	/** Keeps what was written, anew or for the first time. */
	public Campaign write(String appId, @Nullable String campaignId, CampaignDraft draft) {
		return ServiceCalls.answer(() -> (campaignId == null) ? this.push.write(appId, draft)
				: this.push.rewrite(appId, campaignId, draft));
	}

	/** Throws a draft away. */
	public void discard(String appId, String campaignId) {
		ServiceCalls.answer(() -> {
			this.push.discard(appId, campaignId);
			return true;
		});
	}

	/** Sends a campaign. */
	public void send(String appId, String campaignId, SendTime time, String person) {
		log.info("{} sends campaign {} of app {}: {}", person, campaignId, appId, time);
		ServiceCalls.answer(() -> this.push.send(appId, campaignId, time));
	}

	/** Stops a campaign. */
	public void stop(String appId, String campaignId, String person) {
		log.info("{} stops campaign {} of app {}", person, campaignId, appId);
		ServiceCalls.answer(() -> this.push.stop(appId, campaignId));
	}

	/** Goes on with a campaign that was held up. */
	public void resume(String appId, String campaignId, String person) {
		log.info("{} goes on with campaign {} of app {}", person, campaignId, appId);
		ServiceCalls.answer(() -> this.push.resume(appId, campaignId));
	}

	/** How many phones it would go to. */
	public AudienceCount count(String appId, AudienceFilter filter) {
		return ServiceCalls.answer(() -> this.push.audience(appId, filter));
	}

	/** How the platforms draw it. */
	public List<PushPreview> previews(String appId, PushText text) {
		return ServiceCalls.answer(() -> this.push.preview(appId, text));
	}

	/** By which rule new articles are pushed. */
	public PushRule rule(String appId) {
		return ServiceCalls.answer(() -> this.push.rule(appId));
	}

	/** Changes that rule. */
	public void change(String appId, PushRule rule, String person) {
		log.info("{} changes the rule for new articles of app {}", person, appId);
		ServiceCalls.answer(() -> this.push.rule(appId, rule));
	}

	/** The newest articles; none, while the app has not been made yet. */
	public List<Headline> headlines(String appId) {
		try {
			return ServiceCalls.answer(() -> this.apps.headlines(appId));
		}
		catch (ProblemException ex) {
			log.warn("The newest articles of app {} are not known: {}", appId, ex.getMessage());
			return List.of();
		}
	}

}
