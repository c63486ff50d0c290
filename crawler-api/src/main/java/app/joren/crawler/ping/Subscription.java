package app.joren.crawler.ping;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

import app.joren.contracts.crawler.PingProtocol;
import app.joren.crawler.schedule.Offer;
import app.joren.crawler.store.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with a server that tells what is new in a source.
 *
 * @param id by which it is found; it tells nothing of the app
 * @param appId the app
 * @param source the address of the source's first page
 * @param offer of the server
 * @param token which only that server knows
 * @param secret with which it signs
 * @param wanted whether we want to be told; otherwise it is to end
 * @param asked since when an answer to our last request is awaited; absent while none is
 * @param until when the server tells us; absent unless it has agreed
 * @param failures how often in a row it has not done what it was asked for
 * @param due when something is to be done about it
 * @param revision counts changes, so that of two at once one is noticed
 */
record Subscription(String id, String appId, URI source, Offer offer, String token, String secret, boolean wanted,
		@Nullable Instant asked, @Nullable Instant until, int failures, Instant due, int revision) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int ID_LENGTH = 32;

	private static final int RANDOM_BYTES = 32;

	/** A subscription that is to be asked for. */
	static Subscription wanted(String appId, URI source, Offer offer, Instant now) {
		return new Subscription(id(appId, source, offer), appId, source, offer, random(), random(), true, null, null, 0,
				now, 0);
	}

	private static String id(String appId, URI source, Offer offer) {
		String all = String.join("\n", appId, source.toString(), offer.protocol().name(), offer.endpoint().toString(),
				offer.topic().toString());
		return ContentHash.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
	}

	private static String random() {
		byte[] bytes = new byte[RANDOM_BYTES];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** The path of its callback. */
	String path() {
		String protocol = (this.offer.protocol() == PingProtocol.WEBSUB) ? "websub" : "cloud";
		return "/v1/pings/" + protocol + "/" + this.id + "/" + this.token;
	}

	/** Whether somebody knows what only the server knows; takes the same time always. */
	boolean isOf(String given) {
		return MessageDigest.isEqual(this.token.getBytes(StandardCharsets.UTF_8),
				given.getBytes(StandardCharsets.UTF_8));
	}

	/** Whether the server has agreed to tell us. */
	boolean isAgreed() {
		return this.wanted && this.until != null;
	}

	/** Whether an answer to our request to tell us is awaited. */
	boolean awaitsAgreement() {
		return this.wanted && this.asked != null;
	}

	/** Whether an answer to our request to tell us no more is awaited. */
	boolean awaitsEnd() {
		return !this.wanted && this.asked != null;
	}

	/** The server is about to be asked, until then at most. */
	Subscription asking(Instant now, Instant next) {
		int unanswered = (this.asked != null) ? this.failures + 1 : this.failures;
		return of(this.wanted, now, this.until, unanswered, next);
	}

	/** The server has agreed. */
	Subscription agreed(Instant end, Instant renewal) {
		return of(this.wanted, null, end, 0, renewal);
	}

	/** The server has not done what it was asked for. */
	Subscription failed(Instant next) {
		return of(this.wanted, null, this.until, this.failures + 1, next);
	}

	/** The server wants to be asked later. */
	Subscription putOff(Instant next) {
		return of(this.wanted, null, this.until, this.failures, next);
	}

	/** The server does not tell us, or no more. */
	Subscription denied(Instant next) {
		return of(this.wanted, null, null, this.failures, next);
	}

	/** It is to end. */
	Subscription leaving(Instant now) {
		return this.wanted ? of(false, null, this.until, 0, now) : this;
	}

	private Subscription of(boolean want, @Nullable Instant ask, @Nullable Instant end, int failed, Instant next) {
		return new Subscription(this.id, this.appId, this.source, this.offer, this.token, this.secret, want, ask, end,
				failed, next, this.revision);
	}

	/** The same as it is written. */
	Subscription revised(int written) {
		return new Subscription(this.id, this.appId, this.source, this.offer, this.token, this.secret, this.wanted,
				this.asked, this.until, this.failures, this.due, written);
	}

}
