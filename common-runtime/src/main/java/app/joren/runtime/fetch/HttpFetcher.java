package app.joren.runtime.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

import javax.net.ssl.SSLContext;

/**
 * The guarded fetcher over HTTP. It judges every address by its text before it asks, and
 * every connection by where it really goes.
 */
public final class HttpFetcher implements GuardedFetcher, AutoCloseable {

	private final FetchSettings settings;

	private final HttpExchange exchange;

	private final Clock clock;

	/** A fetcher with the machine's own names and clock, for tools without Spring. */
	public HttpFetcher(FetchSettings settings) {
		this(settings, NameLookup.OF_THE_MACHINE, Clock.systemUTC());
	}

	/** A fetcher that trusts whom Java trusts. */
	public HttpFetcher(FetchSettings settings, NameLookup names, Clock clock) {
		this(settings, names, clock, EncryptedConnections.usual());
	}

	HttpFetcher(FetchSettings settings, NameLookup names, Clock clock, SSLContext trust) {
		this.settings = settings;
		GuardedResolver resolver = new GuardedResolver(new TargetRules(settings), names, settings.connectTimeout());
		this.exchange = new HttpExchange(GuardedClient.create(settings, resolver, new EncryptedConnections(trust)));
		this.clock = clock;
	}

	@Override
	public FetchOutcome fetch(FetchRequest request) {
		return new FetchChain(this.settings, this.exchange, this.clock, request).follow();
	}

	@Override
	public void close() {
		try {
			this.exchange.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
