package app.joren.runtime.fetch;

import app.joren.runtime.usage.Meter;
import app.joren.runtime.usage.Resource;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpResponseInterceptor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes of requests, which have no bodies, and of the heads of answers, as
 * HTTP/1.1 writes them (RFC 9112, sections 2 to 5).
 */
final class WireHeads implements HttpRequestInterceptor, HttpResponseInterceptor {

	/** Two spaces, the version, and an end of line. */
	private static final int REQUEST_LINE = 12;

	/** The version, a space, the status and an end of line; servers add a few words. */
	private static final int STATUS_LINE = 17;

	/** A colon, a space and an end of line. */
	private static final int FIELD = 4;

	private static final int END = 2;

	@Override
	public void process(HttpRequest request, @Nullable EntityDetails entity, HttpContext context) {
		Meter.count(Resource.BYTES_SENT,
				REQUEST_LINE + request.getMethod().length() + length(request.getPath()) + fields(request));
	}

	@Override
	public void process(HttpResponse response, @Nullable EntityDetails entity, HttpContext context) {
		Meter.count(Resource.BYTES_RECEIVED, STATUS_LINE + fields(response));
	}

	private static int fields(HttpMessage message) {
		int length = END;
		for (Header header : message.getHeaders()) {
			length += length(header.getName()) + length(header.getValue()) + FIELD;
		}
		return length;
	}

	private static int length(@Nullable String text) {
		return (text != null) ? text.length() : 0;
	}

}
