package app.joren.runtime.fetch;

import java.nio.charset.StandardCharsets;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.StandardCookieSpec;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
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

	private static final WireHeads HEADS = new WireHeads();

	private GuardedClient() {
	}

	static CloseableHttpClient create(FetchSettings settings, GuardedResolver resolver, TlsSocketStrategy encryption) {
		return HttpClients.custom()
			.setConnectionManager(connections(settings, resolver, encryption))
			.setUserAgent(settings.userAgent())
			.setDefaultRequestConfig(requests(settings))
			.setRequestExecutor(new KeptConnections())
			.setRetryStrategy(new KeptConnections.SendingAgain())
			.addRequestInterceptorLast(HEADS)
			.addResponseInterceptorFirst(HEADS)
			.disableRedirectHandling()
			.disableContentCompression()
			.disableAuthCaching()
			.evictExpiredConnections()
			.evictIdleConnections(TimeValue.ofSeconds(30))
			.build();
	}

	private static PoolingHttpClientConnectionManager connections(FetchSettings settings, GuardedResolver resolver,
			TlsSocketStrategy encryption) {
		Http1Config http = Http1Config.custom().setMaxLineLength(LINE_LENGTH).setMaxHeaderCount(HEADERS).build();
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setDnsResolver(resolver)
			.setTlsSocketStrategy(encryption)
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
				.http1Config(http)
				.responseParserFactory(new DefaultHttpResponseParserFactory(http, new ForgivingHeaders(), null))
				.charCodingConfig(CharCodingConfig.custom().setCharset(StandardCharsets.ISO_8859_1).build())
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

}
