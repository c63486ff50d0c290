package app.joren.push.campaign;

import java.time.Instant;

import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.Campaign.State;
import app.joren.contracts.push.PushResults;
import app.joren.contracts.push.SendTime;
import app.joren.push.Phones;
import app.joren.runtime.problem.ProblemException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LiveCampaignTests {

	private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

	private final LiveCampaign sending = new LiveCampaign(new Campaign("c", "app", Campaign.Kind.WRITTEN,
			Phones.draft("News"), State.DRAFT, null, NOON, null, null, PushResults.none(), null), null, null, 1)
		.scheduled(new SendTime.Now(), NOON)
		.begun(NOON, NOON);

	@Test
	void isNotShutByWhatWasRefusedBeforeItWentOn() {
		LiveCampaign resumed = this.sending.shut("Disabled", NOON, NOON.plusSeconds(1)).resumed(NOON.plusSeconds(60));

		assertThat(resumed.shut("Disabled", NOON.plusSeconds(59), NOON.plusSeconds(61)).state())
			.isEqualTo(State.SENDING);
		assertThat(resumed.shut("Disabled", NOON.plusSeconds(61), NOON.plusSeconds(62)).state()).isEqualTo(State.SHUT);
	}

	@Test
	void isSentAndRewrittenOnlyAsADraft() {
		assertThatExceptionOfType(ProblemException.class)
			.isThrownBy(() -> this.sending.scheduled(new SendTime.Now(), NOON));
		assertThatExceptionOfType(ProblemException.class)
			.isThrownBy(() -> this.sending.rewritten(Phones.draft("Other")));
	}

	@Test
	void whatHasEndedIsNotStopped() {
		assertThat(this.sending.ended(PushResults.none(), NOON).stopping(NOON).state()).isEqualTo(State.DONE);
	}

}
