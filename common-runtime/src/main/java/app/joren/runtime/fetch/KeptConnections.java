package app.joren.runtime.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;

import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * Uses connections again. The site may have closed one just then, or left in it what
 * belongs to the answer before, when that was longer than was said: such a request is
 * sent once more, over a connection of its own.
 */
final class KeptConnections extends HttpRequestExecutor {

	@Override
	public ClassicHttpResponse execute(ClassicHttpRequest request, HttpClientConnection connection,
			HttpResponseInformationCallback informed, HttpContext context) throws IOException, HttpException {
		EndpointDetails details = connection.getEndpointDetails();
		boolean used = details != null && details.getResponseCount() > 0;
		try {
			return super.execute(request, connection, informed, context);
		}
		catch (InterruptedIOException ex) {
			throw ex;
		}
		catch (IOException | HttpException ex) {
			if (used) {
				throw new Lost(ex);
			}
			throw ex;
		}
	}

	/** A kept connection is of no use any more. */
	static final class Lost extends IOException {

		Lost(Exception cause) {
			super("The connection was lost", cause);
		}

	}

	/** Sends once more what was lost. */
	static final class SendingAgain implements HttpRequestRetryStrategy {

		@Override
		public boolean retryRequest(HttpRequest request, IOException exception, int times, HttpContext context) {
			return times == 1 && exception instanceof Lost;
		}

		@Override
		public boolean retryRequest(HttpResponse response, int times, HttpContext context) {
			return false;
		}

		@Override
		public TimeValue getRetryInterval(HttpResponse response, int times, HttpContext context) {
			return TimeValue.ZERO_MILLISECONDS;
		}

	}

}
