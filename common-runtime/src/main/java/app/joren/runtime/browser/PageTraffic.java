package app.joren.runtime.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.robots.Manners;
import app.joren.runtime.robots.PoliteFetcher;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one page: which are let through, and how many. Each goes to the web by
 * the polite fetcher, one at a time to a host, and as far as robots.txt allows.
 */
final class PageTraffic {

	private static final Pattern PICTURES = Pattern.compile(
			"(?i).*\\.(?:png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|otf|eot|mp4|webm|mp3|m4a|ogg|m3u8|pdf|zip|gz|wasm)");

	private static final Set<String> UNWANTED = Set.of("image", "font", "video", "audio", "track", "object", "embed",
			"manifest", "report", "serviceworker", "sharedworker", "iframe", "frame", "fencedframe");

	private final PoliteFetcher fetcher;

	private final BrowserSettings settings;

	private final Map<String, Answer> ready = new ConcurrentHashMap<>();

	private final SharedAnswers shared;

	private final List<String> refused = new ArrayList<>();

	private final AtomicInteger requests = new AtomicInteger();

	private final AtomicInteger underWay = new AtomicInteger();

	private final AtomicLong bytes = new AtomicLong();

	private final int most;

	PageTraffic(PoliteFetcher fetcher, BrowserSettings settings, SharedAnswers shared, int most) {
		this.most = Math.min(most, settings.requests());
		this.shared = shared;
		this.fetcher = fetcher;
		this.settings = settings;
	}

	/**
	 * An answer for the browser.
	 *
	 * @param status of HTTP
	 * @param contentType of the body
	 * @param location where to go instead
	 * @param body of the answer
	 */
	record Answer(int status, String contentType, String location, byte[] body) {

		static Answer of(int status) {
			return new Answer(status, "text/plain", "", new byte[0]);
		}

	}

	/** A page that is at hand already is not asked for again. */
	void put(URI address, @Nullable String contentType, byte[] body) {
		this.ready.put(address.toString(),
				new Answer(200, (contentType == null) ? "text/html" : contentType, "", body));
	}

	Answer answer(ProxyRequest request, String address) {
		this.underWay.incrementAndGet();
		try {
			return judge(request, address);
		}
		finally {
			this.underWay.decrementAndGet();
		}
	}

	private Answer judge(ProxyRequest request, String address) {
		if (request.method().equals("OPTIONS")) {
			return Answer.of(204);
		}
		if (!request.header("Upgrade").isEmpty() || !request.header("Service-Worker").isEmpty()) {
			return refuse(address, "no sockets and no service workers", 403);
		}
		if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
			return refuse(address, request.method() + " is not sent", 405);
		}
		Answer known = Optional.ofNullable(this.ready.get(address)).or(() -> this.shared.get(address)).orElse(null);
		if (known != null) {
			return known;
		}
		if (UNWANTED.contains(request.header("Sec-Fetch-Dest"))
				|| PICTURES.matcher(address.replaceAll("[?#].*", "")).matches()) {
			return Answer.of(204);
		}
		if (this.bytes.get() > this.settings.size().toBytes()) {
			return refuse(address, "too many bytes", 429);
		}
		if (this.requests.incrementAndGet() > this.most) {
			this.requests.decrementAndGet();
			return refuse(address, "too many requests", 429);
		}
		return fetch(address);
	}

	private Answer fetch(String address) {
		Optional<URI> uri = uri(address);
		if (uri.isEmpty()) {
			return refuse(address, "no web address", 400);
		}
		FetchOutcome outcome = this.fetcher.fetch(FetchRequest.of(uri.get()), Manners.ofPart(this.settings.pause()));
		return switch (outcome) {
			case FetchOutcome.Fetched fetched -> fetched(address, fetched);
			case FetchOutcome.FetchFailed failed -> failed(address, failed);
			case FetchOutcome.NotModified notModified -> Answer.of(304);
		};
	}

	private Answer fetched(String address, FetchOutcome.Fetched fetched) {
		this.bytes.addAndGet(fetched.body().length);
		String type = fetched.contentType();
		Answer answer = new Answer(200, (type == null) ? "application/octet-stream" : type, "", fetched.body());
		if (fetched.hops().isEmpty()) {
			this.shared.offer(address, answer);
			return answer;
		}
		this.ready.put(fetched.address().toString(), answer);
		return new Answer(302, "text/plain", fetched.address().toString(), new byte[0]);
	}

	private Answer failed(String address, FetchOutcome.FetchFailed failed) {
		Integer status = failed.status();
		if (failed.type() == ProblemType.FORBIDDEN_TARGET || failed.type() == ProblemType.ROBOTS_DISALLOW
				|| failed.type() == ProblemType.SHUT_OUT || failed.type() == ProblemType.NOT_AN_ADDRESS) {
			return refuse(address, failed.detail(), 403);
		}
		return Answer.of((status != null) ? status : 502);
	}

	private Answer refuse(String address, String reason, int status) {
		synchronized (this.refused) {
			if (this.refused.size() < 100) {
				this.refused.add(address + ": " + reason);
			}
		}
		return Answer.of(status);
	}

	private static Optional<URI> uri(String address) {
		try {
			return Optional.of(URI.create(address));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	boolean isQuiet() {
		return this.underWay.get() == 0;
	}

	int requests() {
		return this.requests.get();
	}

	List<String> refused() {
		synchronized (this.refused) {
			return List.copyOf(this.refused);
		}
	}

}
