package app.joren.console.testing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.joren.contracts.apps.Headline;
import app.joren.contracts.push.AudienceCount;
import app.joren.contracts.push.AudienceFilter;
import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.CampaignDraft;
import app.joren.contracts.push.PushPreview;
import app.joren.contracts.push.PushResults;
import app.joren.contracts.push.PushRule;
import app.joren.contracts.push.PushText;
import app.joren.contracts.push.SendTime;
import org.jspecify.annotations.Nullable;

/** Ready campaigns and what belongs to them. */
public final class Pushes {

	private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

	private Pushes() {
	}

	public static Campaign campaign(String appId, String id, Campaign.State state) {
		boolean begun = state != Campaign.State.DRAFT && state != Campaign.State.SCHEDULED;
		PushResults results = begun ? new PushResults(1180, Map.of("EndpointDisabled", 12, "Odd", 1), 7, null)
				: PushResults.none();
		return new Campaign(id, appId, Campaign.Kind.WRITTEN, draft(), state, new SendTime.Now(), NOON,
				begun ? NOON : null, state.ended() ? NOON.plusSeconds(90) : null, results,
				(state == Campaign.State.SHUT) ? "PlatformApplicationDisabled" : null);
	}

	public static CampaignDraft draft() {
		return new CampaignDraft(new PushText("The hut opens on Saturday", "The path from the north is free of snow.",
				"a1", null, null, "news"), new AudienceFilter("ios", "en", Set.of("news"), Set.of()), 24);
	}

	public static List<Campaign> history(String appId) {
		return List.of(campaign(appId, "c5", Campaign.State.DRAFT), campaign(appId, "c4", Campaign.State.SCHEDULED),
				campaign(appId, "c3", Campaign.State.SENDING), campaign(appId, "c2", Campaign.State.SHUT),
				campaign(appId, "c1", Campaign.State.DONE));
	}

	public static PushRule rule() {
		return new PushRule(true, Set.of("news"), 5, "Asia/Tokyo", 6, 3, 60);
	}

	public static List<PushPreview> previews() {
		return List.of(preview("ios", null), preview("android", "/pictures/landscape.svg"));
	}

	public static AudienceCount count() {
		return new AudienceCount(700, 500, true);
	}

	public static List<Headline> headlines() {
		return List.of(new Headline("a1", "Autumn hut opening hours", "In short",
				URI.create("https://kitadani.example/a.jpg")), new Headline("a2", "<b>Snow</b>", null, null));
	}

	private static PushPreview preview(String platform, @Nullable String image) {
		return new PushPreview(platform, "The hut opens on Saturday", false, "The path from the north is", true, image);
	}

}
