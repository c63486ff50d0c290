package app.joren.apps.content;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers again what has been answered before, ahead of all filters and servlets. Most of
 * what a phone asks for another one has asked for a moment ago, and finding the way
 * through the framework takes twenty times as long as the answer. What a request leads to
 * is learnt from the framework's own reply, with all its headers.
 */
@Component
@Profile("content")
class RepeatedRequests extends ValveBase {

	/** Where a reply leaves the {@link Answer.Place} of its answer. */
	static final String PLACE = RepeatedRequests.class.getName() + ".place";

	private static final int MOST = 50_000;

	/** Longer than any that our clients send. */
	private static final int LONGEST = 500;

	/** They are each answer's, each connection's or each caller's own. */
	private static final Set<String> OWN = caseless(HttpHeaders.ETAG, HttpHeaders.CONTENT_ENCODING,
			HttpHeaders.CONTENT_LENGTH, HttpHeaders.CONTENT_TYPE, HttpHeaders.DATE, HttpHeaders.CONNECTION,
			HttpHeaders.TRANSFER_ENCODING, "Keep-Alive", RequestLimits.LIMIT, RequestLimits.POLICY);

	/** What HTTP/2 tells among the headers (RFC 9113, 8.3). */
	private static final String PSEUDO = ":";

	private final Cache<String, Known> known = Caffeine.newBuilder().maximumSize(MOST).build();

	private final AppStates apps;

	private final Answers answers;

	private final Counter repeated;

	RepeatedRequests(AppStates apps, Answers answers, MeterRegistry meters) {
		super(true);
		this.apps = apps;
		this.answers = answers;
		this.repeated = meters.counter("content.requests.repeated");
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		String address = address(request);
		Known before = (address == null) ? null : this.known.getIfPresent(address);
		Answer answer = (before == null) ? null : answer(before.place());
		if (before != null && answer != null) {
			this.repeated.increment();
			reply(request, response, before, answer);
			return;
		}
		getNext().invoke(request, response);
		if (address != null && request.getAttribute(PLACE) instanceof Answer.Place place) {
			this.known.put(address, new Known(place, headers(response)));
		}
	}

	private @Nullable Answer answer(Answer.Place place) {
		return this.apps.find(place.appId()).map((app) -> this.answers.known(app, place)).orElse(null);
	}

	/** The same for all who ask; null if nothing is to be known of it. */
	private static @Nullable String address(Request request) {
		String path = request.getRequestURI();
		if (path == null || !"GET".equals(request.getMethod())) {
			return null;
		}
		String query = request.getQueryString();
		String address = (query == null) ? path : path + "?" + query;
		return (address.length() > LONGEST) ? null : address;
	}

	private static void reply(Request request, Response response, Known before, Answer answer) throws IOException {
		Coding coding = answer.inReach(Coding.of(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
		for (Header header : before.headers()) {
			response.addHeader(header.name(), header.value());
		}
		response.setHeader(HttpHeaders.ETAG, answer.quotedTag(coding));
		String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (tags != null && answer.isKnown(tags)) {
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			return;
		}
		if (coding != Coding.PLAIN) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, coding.token());
		}
		byte[] body = answer.body(coding);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private static List<Header> headers(Response response) {
		return response.getHeaderNames()
			.stream()
			.distinct()
			.filter((name) -> !OWN.contains(name) && !name.startsWith(PSEUDO))
			.flatMap((name) -> response.getHeaders(name).stream().map((value) -> new Header(name, value)))
			.toList();
	}

	private static Set<String> caseless(String... names) {
		Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		all.addAll(List.of(names));
		return all;
	}

	/**
	 * What a request leads to.
	 *
	 * @param place of its answer
	 * @param headers that the framework has sent with it
	 */
	private record Known(Answer.Place place, List<Header> headers) {
	}

	/**
	 * A header.
	 *
	 * @param name of it
	 * @param value of it
	 */
	private record Header(String name, String value) {
	}

}
