package app.joren.contracts.crawler;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

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
 * @param kind whether it visits the site
 * @param drift how the site differs from its definition; empty while it fits
 * @param usage what it has used; nothing in documents from before it was counted
 * @param resumes until when a running crawl waits, since the site asks to be left alone
 * or cannot say its rules; absent while it goes on
 */
public record Crawl(String id, String appId, int definitionVersion, State state, CrawlCounts counts,
		List<Problem> problems, Instant started, @Nullable Instant ended, Kind kind, List<Drift> drift,
		CrawlUsage usage, @Nullable Instant resumes) {

	public Crawl {
		problems = List.copyOf(problems);
		kind = Objects.requireNonNullElse(kind, Kind.VISIT);
		drift = List.copyOf(Objects.requireNonNullElse(drift, List.of()));
		usage = Objects.requireNonNullElseGet(usage, CrawlUsage::none);
	}

	/** A crawl that does not wait. */
	public Crawl(String id, String appId, int definitionVersion, State state, CrawlCounts counts,
			List<Problem> problems, Instant started, @Nullable Instant ended, Kind kind, List<Drift> drift,
			CrawlUsage usage) {
		this(id, appId, definitionVersion, state, counts, problems, started, ended, kind, drift, usage, null);
	}

	/** A crawl of which is not known what it has used. */
	public Crawl(String id, String appId, int definitionVersion, State state, CrawlCounts counts,
			List<Problem> problems, Instant started, @Nullable Instant ended, Kind kind, List<Drift> drift) {
		this(id, appId, definitionVersion, state, counts, problems, started, ended, kind, drift, CrawlUsage.none(),
				null);
	}

	/** A crawl that visits a site which is as its definition says. */
	public Crawl(String id, String appId, int definitionVersion, State state, CrawlCounts counts,
			List<Problem> problems, Instant started, @Nullable Instant ended) {
		this(id, appId, definitionVersion, state, counts, problems, started, ended, Kind.VISIT, List.of());
	}

	/** Where a crawl's pages come from. */
	public enum Kind {

		/** From the site. */
		VISIT,
		/** From the site, and only what is due: a crawl that started by itself. */
		UPDATE,

		/** From the archive: articles are made again without a request. */
		REMAKE

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
