package app.joren.push.sending;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.PushText;
import app.joren.push.campaign.Moments;
import app.joren.push.device.Device;
import app.joren.push.payload.Push;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a campaign says into what a phone is told. */
@Component
class Wording {

	/** What comes so late that this is over is worth one attempt still. */
	private static final Duration SHORTEST = Duration.ofMinutes(1);

	private static final int NEWS = 1;

	private final LinkSettings links;

	Wording(LinkSettings links) {
		this.links = links;
	}

	Push of(Campaign campaign, Device device, Instant now) {
		PushText text = campaign.draft().text();
		Duration left = new Moments(campaign).left(device, now);
		return new Push(campaign.id(), text.title(), text.body(), link(campaign), text.articleId(), text.image(),
				text.section(), NEWS, (left.compareTo(SHORTEST) > 0) ? left : SHORTEST);
	}

	/** The deep link that a tap opens. */
	@Nullable URI link(Campaign campaign) {
		PushText text = campaign.draft().text();
		return (text.articleId() != null) ? this.links.article(campaign.appId(), text.articleId()) : text.link();
	}

}
