package app.joren.runtime.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import app.joren.contracts.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What came of a fetch. */
public sealed interface FetchOutcome {

	/** The redirects that were followed, in order. */
	List<Hop> hops();

	/** How many requests were sent. */
	int requests();

	/**
	 * The site answered with content.
	 *
	 * @param address that gave it, after redirects
	 * @param hops the redirects that led there
	 * @param status 200 or another of the 2xx
	 * @param headers as they came
	 * @param body decompressed; not copied, so nobody may change it
	 */
	record Fetched(URI address, List<Hop> hops, int status, ResponseHeaders headers,
			byte[] body) implements FetchOutcome {

		@Override
		public int requests() {
			return this.hops.size() + 1;
		}

		/** The Content-Type header as it came. */
		public @Nullable String contentType() {
			return this.headers.first("Content-Type").orElse(null);
		}

		/** For a conditional request next time; absent when the site sends none. */
		public @Nullable Validators validators() {
			return Validators.of(this.address, this.headers);
		}

	}

	/**
	 * The content is as it was when the request's validators were given.
	 *
	 * @param address that said so
	 * @param hops the redirects that led there
	 * @param headers as they came
	 */
	record NotModified(URI address, List<Hop> hops, ResponseHeaders headers) implements FetchOutcome {

		@Override
		public int requests() {
			return this.hops.size() + 1;
		}

	}

	/**
	 * There is no content.
	 *
	 * @param address where it ended, as text since it may be no valid address
	 * @param hops the redirects that led there
	 * @param type what went wrong
	 * @param detail a sentence about it
	 * @param status of the answer, if there was one
	 * @param retryAfter how long the site asks to be left alone
	 * @param requests how many requests were sent
	 */
	record FetchFailed(String address, List<Hop> hops, ProblemType type, String detail, @Nullable Integer status,
			@Nullable Duration retryAfter, int requests) implements FetchOutcome {

		/** A failure before anything was sent. */
		public static FetchFailed unsent(String address, ProblemType type, String detail) {
			return new FetchFailed(address, List.of(), type, detail, null, null, 0);
		}

		/** Whether the site says that the page is no more. */
		public boolean gone() {
			return this.type == ProblemType.PAGE_NOT_FOUND;
		}

	}

}
