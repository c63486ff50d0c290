package app.joren.runtime.fetch;

import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.StandardCookieSpec;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The HTTP client as the guarded fetcher needs it: every connection goes through the
 * guarded resolver, and the client by itself follows, unpacks and repeats nothing.
 */
final class GuardedClient {

	private static final int CONNECTIONS = 200;

	private static final int CONNECTIONS_PER_HOST = 8;

	private static final int LINE_LENGTH = 32 * 1024;

	private static final int HEADERS = 250;

	private GuardedClient() {
	}

	static CloseableHttpClient create(FetchSettings settings, GuardedResolver resolver) {
		return HttpClients.custom()
			.setConnectionManager(connections(settings, resolver))
			.setUserAgent(settings.userAgent())
			.setDefaultRequestConfig(requests(settings))
			.setRetryStrategy(new OnlyLostConnections())
			.disableRedirectHandling()
			.disableContentCompression()
			.disableAuthCaching()
			.evictExpiredConnections()
			.evictIdleConnections(TimeValue.ofSeconds(30))
			.build();
	}

	private static PoolingHttpClientConnectionManager connections(FetchSettings settings, GuardedResolver resolver) {
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setDnsResolver(resolver)
			.setTlsSocketStrategy(new EncryptedConnections())
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
				.http1Config(Http1Config.custom().setMaxLineLength(LINE_LENGTH).setMaxHeaderCount(HEADERS).build())
				.charCodingConfig(CharCodingConfig.custom()
					.setCharset(StandardCharsets.UTF_8)
					.setMalformedInputAction(CodingErrorAction.REPLACE)
					.setUnmappableInputAction(CodingErrorAction.REPLACE)
					.build())
				.build())
			.setDefaultConnectionConfig(ConnectionConfig.custom()
				.setConnectTimeout(Timeout.of(settings.connectTimeout()))
				.setSocketTimeout(Timeout.of(settings.readTimeout()))
				.setValidateAfterInactivity(TimeValue.ofSeconds(1))
				.build())
			.setMaxConnTotal(CONNECTIONS)
			.setMaxConnPerRoute(CONNECTIONS_PER_HOST)
			.build();
	}

	private static RequestConfig requests(FetchSettings settings) {
		return RequestConfig.custom()
			.setConnectionRequestTimeout(Timeout.of(settings.readTimeout()))
			.setResponseTimeout(Timeout.of(settings.readTimeout()))
			.setCookieSpec(StandardCookieSpec.RELAXED)
			.build();
	}

	/**
	 * A kept connection may have been closed by the site just when it was used again:
	 * that request, which was not answered at all, is sent once more.
	 */
	private static final class OnlyLostConnections implements HttpRequestRetryStrategy {

		@Override
		public boolean retryRequest(HttpRequest request, IOException exception, int times, HttpContext context) {
			return times == 1 && exception instanceof NoHttpResponseException;
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
