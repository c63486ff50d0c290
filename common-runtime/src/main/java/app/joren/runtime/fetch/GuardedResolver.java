package app.joren.runtime.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up for the HTTP client, just before it connects to exactly the addresses
 * that are returned here. A name that is public now and private a moment later gains
 * nothing: what was judged is what is connected to.
 */
final class GuardedResolver implements DnsResolver {

	/** More addresses than these are not tried, so that one name cannot keep us busy. */
	private static final int MOST = 4;

	private final TargetRules rules;

	private final NameLookup names;

	private final Duration timeout;

	GuardedResolver(TargetRules rules, NameLookup names, Duration timeout) {
		this.rules = rules;
		this.names = names;
		this.timeout = timeout;
	}

	@Override
	public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
		List<InetAddress> found = lookUp(host);
		if (found.isEmpty()) {
			throw new UnknownHostException(host);
		}
		String written = host.contains(":") ? "[" + host + "]" : host;
		if (!found.stream().allMatch((address) -> this.rules.allow(written, port, address))) {
			throw new TargetForbidden(host);
		}
		return found.stream().limit(MOST).map((address) -> new InetSocketAddress(address, port)).toList();
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		throw new UnknownHostException("Without its port no host is judged: " + host);
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

	/** A look-up cannot be interrupted, so it gets a thread that may be left behind. */
	private List<InetAddress> lookUp(String host) throws UnknownHostException {
		CompletableFuture<List<InetAddress>> lookup = new CompletableFuture<>();
		Thread.ofVirtual().start(() -> {
			try {
				lookup.complete(this.names.lookUp(host));
			}
			catch (UnknownHostException | RuntimeException ex) {
				lookup.completeExceptionally(ex);
			}
		});
		try {
			return lookup.get(this.timeout.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			throw new UnknownHostException(host);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UnknownHostException(host);
		}
	}

	/** A name that leads to where we do not go. */
	static final class TargetForbidden extends UnknownHostException {

		TargetForbidden(String host) {
			super(host);
		}

	}

}
