package app.joren.runtime.fetch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Sends requests over HTTP/1.1. */
final class HttpExchange implements Exchange, AutoCloseable {

	private static final String ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	/** So much is read only to keep the connection, and not more. */
	private static final int DRAINED_BYTES = 64 * 1024;

	private final CloseableHttpClient client;

	private final ScheduledThreadPoolExecutor watchdog;

	HttpExchange(CloseableHttpClient client) {
		this.client = client;
		this.watchdog = new ScheduledThreadPoolExecutor(1,
				Thread.ofPlatform().daemon().name("fetch-watchdog").factory());
		this.watchdog.setRemoveOnCancelPolicy(true);
	}

	@Override
	public Answer send(Question question) throws IOException {
		HttpUriRequestBase sent = request(question);
		ScheduledFuture<?> cut = this.watchdog.schedule(sent::cancel, question.deadline().left().toNanos(),
				TimeUnit.NANOSECONDS);
		try {
			ClassicHttpResponse response = this.client.executeOpen(host(question.address()), sent, context(question));
			return answer(question, sent, response);
		}
		finally {
			cut.cancel(false);
		}
	}

	@Override
	public void close() throws IOException {
		this.watchdog.shutdownNow();
		this.client.close();
	}

	private static HttpUriRequestBase request(Question question) {
		HttpUriRequestBase request = (question.form() != null) ? posting(question, question.form()) : getting(question);
		request.setHeader("Accept", ACCEPT);
		request.setHeader("Accept-Encoding", ContentCoding.ACCEPTED);
		return request;
	}

	private static HttpUriRequestBase posting(Question question, String form) {
		HttpPost post = new HttpPost(question.address().uri());
		post.setEntity(new StringEntity(form, ContentType.APPLICATION_FORM_URLENCODED));
		return post;
	}

	private static HttpUriRequestBase getting(Question question) {
		HttpGet get = new HttpGet(question.address().uri());
		Validators validators = question.validators();
		if (validators != null && validators.etag() != null) {
			get.setHeader("If-None-Match", validators.etag());
		}
		if (validators != null && validators.lastModified() != null) {
			get.setHeader("If-Modified-Since", validators.lastModified());
		}
		return get;
	}

	private static HttpHost host(WebAddress address) {
		return new HttpHost(address.scheme(), address.host().replaceAll("[\\[\\]]", ""), address.port());
	}

	private static HttpClientContext context(Question question) {
		HttpClientContext context = HttpClientContext.create();
		context.setCookieStore(question.cookies());
		return context;
	}

	/**
	 * Reads the answer. What did not come to its end is cut off before it is closed,
	 * since closing alone would read on.
	 */
	private static Answer answer(Question question, HttpUriRequestBase sent, ClassicHttpResponse response)
			throws IOException {
		HttpEntity entity = response.getEntity();
		if (entity == null) {
			response.close();
			return new Answer(response.getCode(), headers(response), new byte[0]);
		}
		WireStream wire = new WireStream(entity.getContent());
		try {
			Answer answer = read(question, response, wire);
			drain(wire);
			return answer;
		}
		finally {
			if (!wire.ended()) {
				sent.cancel();
			}
			closeQuietly(response);
		}
	}

	private static Answer read(Question question, ClassicHttpResponse response, WireStream wire) throws IOException {
		ResponseHeaders headers = headers(response);
		Answer answer = new Answer(response.getCode(), headers, new byte[0]);
		return answer.isContent() ? new Answer(answer.status(), headers, BodyReader.read(wire, question, headers))
				: answer;
	}

	private static void drain(WireStream wire) {
		try {
			wire.drain(DRAINED_BYTES);
		}
		catch (IOException ex) {
			// The answer is there; only the connection is lost.
		}
	}

	private static void closeQuietly(ClassicHttpResponse response) {
		try {
			response.close();
		}
		catch (IOException ex) {
			// The answer is there, or its own exception is under way.
		}
	}

	private static ResponseHeaders headers(ClassicHttpResponse response) {
		Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (Header header : response.getHeaders()) {
			headers.computeIfAbsent(header.getName(), (name) -> new ArrayList<>()).add(HeaderText.of(header));
		}
		return new ResponseHeaders(headers);
	}

}
