package app.joren.contracts.crawler;

import java.time.Instant;
import java.util.List;

import app.joren.contracts.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One crawl of a site.
 *
 * @param id its id
 * @param appId the app that gets the articles
 * @param definitionVersion the version of the definition that it follows
 * @param state how far it is
 * @param counts what it has done so far
 * @param problems the first of the problems it met, at most 100
 * @param started when it was asked for
 * @param ended when nothing was left to do
 */
public record Crawl(String id, String appId, int definitionVersion, State state, CrawlCounts counts,
		List<Problem> problems, Instant started, @Nullable Instant ended) {

	public Crawl {
		problems = List.copyOf(problems);
	}

	/** How far a crawl is. */
	public enum State {

		/** Pages are left to visit. */
		RUNNING,

		/** Nothing is left to do. */
		FINISHED,

		/** It could not do its work; the problems say why. */
		FAILED,

		/** A person ended it. */
		STOPPED;

		/** Whether nothing more will happen. */
		public boolean ended() {
			return this != RUNNING;
		}

	}

}
