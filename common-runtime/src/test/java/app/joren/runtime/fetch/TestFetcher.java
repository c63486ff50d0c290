package app.joren.runtime.fetch;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.joren.emulator.rude.Certificates;
import app.joren.emulator.rude.RudeServer;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A fetcher of little patience that may fetch one server.
 *
 * @param server that may be fetched
 * @param fetcher that does so
 */
record TestFetcher(RudeServer server, HttpFetcher fetcher) implements AutoCloseable {

	static final DataSize LIMIT = DataSize.ofMegabytes(1);

	static TestFetcher of(RudeServer server) {
		return new TestFetcher(server, new HttpFetcher(quick(Set.of(HostPort.of(server.authority()))),
				NameLookup.OF_THE_MACHINE, Clock.systemUTC(), Certificates.trusting()));
	}

	/** One for which the server has these names, too. */
	static TestFetcher named(RudeServer server, Set<String> names) {
		Set<HostPort> allowed = new HashSet<>(Set.of(HostPort.of(server.authority())));
		names.forEach((name) -> allowed.add(new HostPort(name, server.port())));
		return new TestFetcher(server, new HttpFetcher(quick(allowed),
				(name) -> List.of(InetAddress.ofLiteral("127.0.0.1")), Clock.systemUTC()));
	}

	static FetchSettings quick(Set<HostPort> allowed) {
		return new FetchSettings(allowed, "https://joren.example/bot", Set.of(), LIMIT, 10, Duration.ofSeconds(1),
				Duration.ofMillis(800), Duration.ofMillis(2500), Duration.ofSeconds(1), Duration.ZERO, false,
				Duration.ofSeconds(1));
	}

	FetchOutcome fetch(FetchRequest request) {
		return this.fetcher.fetch(request);
	}

	FetchOutcome.Fetched fetched(String path) {
		FetchOutcome outcome = fetch(FetchRequest.of(this.server.address(path)));
		assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
		return (FetchOutcome.Fetched) outcome;
	}

	FetchOutcome.FetchFailed failed(String path) {
		FetchOutcome outcome = fetch(FetchRequest.of(this.server.address(path)));
		assertThat(outcome).isInstanceOf(FetchOutcome.FetchFailed.class);
		return (FetchOutcome.FetchFailed) outcome;
	}

	@Override
	public void close() {
		this.fetcher.close();
	}

}
