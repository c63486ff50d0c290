package app.joren.contracts.analyzer;

import java.time.Instant;
import java.util.List;

import app.joren.contracts.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An analysis of a site.
 *
 * @param id its id
 * @param appId the app that the site becomes
 * @param address as the person typed it
 * @param state how far it is
 * @param findings what has been found so far, in the order of finding
 * @param requests how many requests the site has answered
 * @param proposal the result, when it has finished
 * @param problem why it failed
 * @param started when it was asked for
 * @param ended when it finished or failed
 */
public record Analysis(String id, String appId, String address, State state, List<Finding> findings, int requests,
		@Nullable Proposal proposal, @Nullable Problem problem, Instant started, @Nullable Instant ended) {

	public Analysis {
		findings = List.copyOf(findings);
	}

	/** How far an analysis is. */
	public enum State {

		/** Waiting for a worker. */
		QUEUED,

		/** A worker is reading the site. */
		RUNNING,

		/** The proposal is there. */
		FINISHED,

		/** It ended with a problem. */
		FAILED;

		/** Whether nothing more will happen. */
		public boolean ended() {
			return this == FINISHED || this == FAILED;
		}

	}

}
