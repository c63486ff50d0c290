package app.joren.contracts.push;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A push to many readers, and what came of it.
 *
 * @param id opaque and sortable; phones know the push by it
 * @param appId the app
 * @param kind who wrote it
 * @param draft what was written
 * @param state how far it is
 * @param time when it is sent; absent while it is a draft
 * @param created when it was written
 * @param started when its sending began
 * @param ended when its sending ended
 * @param results what came of it so far
 * @param shut why it cannot go on, in one word
 */
public record Campaign(String id, String appId, Kind kind, CampaignDraft draft, State state, @Nullable SendTime time,
		Instant created, @Nullable Instant started, @Nullable Instant ended, PushResults results,
		@Nullable String shut) {

	/** So many come at once. */
	public static final int PAGE = 30;

	/** Who wrote a campaign. */
	public enum Kind {

		/** A person. */
		WRITTEN,

		/** The rule for new articles, of one article. */
		ARTICLE,

		/** The rule for new articles, of several at once. */
		DIGEST

	}

	/** How far a campaign is. */
	public enum State {

		/** Nobody is sent it. */
		DRAFT,

		/** It waits for its time. */
		SCHEDULED,

		/** It is on its way, or waits for readers who are not to be disturbed. */
		SENDING,

		/** A person has stopped it, and what was under way is being settled. */
		STOPPING,

		/** A person has stopped it. */
		STOPPED,

		/** The gateway takes nothing until a person has put the credentials right. */
		SHUT,

		/** All have been sent it. */
		DONE;

		/** Whether nothing will happen any more. */
		public boolean ended() {
			return this == STOPPED || this == DONE;
		}

	}

}
