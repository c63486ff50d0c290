package app.joren.push.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import app.joren.contracts.problem.ProblemType;
import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.Campaign.State;
import app.joren.contracts.push.CampaignDraft;
import app.joren.contracts.push.PushResults;
import app.joren.contracts.push.SendTime;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is at one moment. What cannot be done with it now is refused.
 *
 * @param campaign what is known of it
 * @param due when somebody is to look after it
 * @param resumed when a person has had it go on the last time
 * @param revision counts its changes
 */
public record LiveCampaign(Campaign campaign, @Nullable Instant due, @Nullable Instant resumed, int revision) {

	/** The same with other words. */
	public LiveCampaign rewritten(CampaignDraft draft) {
		require(Set.of(State.DRAFT), "What has been sent, or is about to be, cannot be rewritten.");
		return with(new Campaign(id(), this.campaign.appId(), this.campaign.kind(), draft, State.DRAFT, null,
				this.campaign.created(), null, null, PushResults.none(), null), null);
	}

	/** The same, to be sent. */
	public LiveCampaign scheduled(SendTime time, Instant now) {
		require(Set.of(State.DRAFT), "It has been sent already, or is about to be.");
		Campaign scheduled = new Campaign(id(), this.campaign.appId(), this.campaign.kind(), this.campaign.draft(),
				State.SCHEDULED, time, this.campaign.created(), null, null, PushResults.none(), null);
		return with(scheduled, beginning(time, now));
	}

	/** The same, its sending begun. */
	public LiveCampaign begun(Instant now, Instant watched) {
		return with(at(State.SENDING, now, null, this.campaign.results(), null), watched);
	}

	/** The same, to be looked after then. */
	public LiveCampaign watchedAt(@Nullable Instant watched) {
		return with(this.campaign, watched);
	}

	/** The same, sent to nobody any more. */
	public LiveCampaign stopping(Instant now) {
		if (this.campaign.state() == State.SCHEDULED) {
			return with(at(State.STOPPED, null, now, this.campaign.results(), null), null);
		}
		if (this.campaign.state() == State.STOPPING || this.campaign.state().ended()) {
			return this;
		}
		require(Set.of(State.SENDING, State.SHUT), "It is not being sent.");
		return with(at(State.STOPPING, this.campaign.started(), null, this.campaign.results(), null), now);
	}

	/**
	 * The same, of which the gateway takes nothing. An answer to what began before a
	 * person has put the credentials right says nothing any more.
	 * @param reason in one word
	 * @param asked when the handover began that was refused
	 */
	public LiveCampaign shut(String reason, Instant asked, Instant now) {
		if (this.campaign.state() != State.SENDING || (this.resumed != null && asked.isBefore(this.resumed))) {
			return this;
		}
		return with(at(State.SHUT, this.campaign.started(), null, this.campaign.results(), reason), now);
	}

	/** The same, going on after it was shut. */
	public LiveCampaign resumed(Instant now) {
		require(Set.of(State.SHUT), "It is not held up.");
		return new LiveCampaign(at(State.SENDING, this.campaign.started(), null, this.campaign.results(), null), now,
				now, this.revision);
	}

	/** The same at its end. */
	public LiveCampaign ended(PushResults results, Instant now) {
		State end = (this.campaign.state() == State.STOPPING) ? State.STOPPED : State.DONE;
		return with(at(end, this.campaign.started(), now, results, null), null);
	}

	/** For how long it is worth delivering. */
	public Duration worth() {
		return Duration.ofHours(this.campaign.draft().hours());
	}

	/** What it is known by. */
	public String id() {
		return this.campaign.id();
	}

	/** How far it is. */
	public State state() {
		return this.campaign.state();
	}

	/** Refuses what cannot be done in its state. */
	void require(Set<State> states, String sentence) {
		if (!states.contains(this.campaign.state())) {
			throw new ProblemException(ProblemType.CONFLICT, sentence, "Look at the campaign as it is now.");
		}
	}

	/** The day begins first at UTC+14, so that nobody's hour is over then. */
	private static Instant beginning(SendTime time, Instant now) {
		Instant wanted = switch (time) {
			case SendTime.Now _ -> now;
			case SendTime.At at -> at.at();
			case SendTime.LocalHour local -> local.at().toInstant(ZoneOffset.ofHours(14));
		};
		return wanted.isAfter(now) ? wanted : now;
	}

	private Campaign at(State state, @Nullable Instant started, @Nullable Instant ended, PushResults results,
			@Nullable String shut) {
		return new Campaign(id(), this.campaign.appId(), this.campaign.kind(), this.campaign.draft(), state,
				this.campaign.time(), this.campaign.created(), started, ended, results, shut);
	}

	private LiveCampaign with(Campaign changed, @Nullable Instant watched) {
		return new LiveCampaign(changed, watched, this.resumed, this.revision);
	}

}
