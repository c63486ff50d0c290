package app.joren.emulator.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/** SNS mobile push on this machine, on loopback alone, with the phones behind it. */
public final class PushStandIn implements AutoCloseable {

	private final Applications applications = new Applications();

	private final Phones phones = new Phones();

	private final Switches switches = new Switches();

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("push-stand-in").factory());

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final @Nullable DeliveryLogs logs;

	private final @Nullable DeliveryEvents events;

	private final HttpServer server;

	private PushStandIn(Settings settings) {
		this.logs = (settings.aws() != null) ? new DeliveryLogs(settings.aws()) : null;
		this.events = (settings.aws() != null && settings.eventsQueue() != null)
				? new DeliveryEvents(settings.aws(), settings.eventsQueue(), this.timer) : null;
		Publishing publishing = new Publishing(this.applications, this.phones, this.timer, this::tell);
		this.server = open(settings.port());
		this.server.setExecutor(this.threads);
		this.server.createContext("/",
				new QueryDoor(new Actions(this.applications, publishing, settings), this.switches));
		this.server.createContext("/inbox/", new InboxDoor(this.phones));
		this.server.createContext("/switches/", new SwitchesDoor(this.switches));
		this.server.start();
	}

	/** Starts one. */
	public static PushStandIn start(Settings settings) {
		return new PushStandIn(settings);
	}

	/** Where it answers. */
	public URI endpoint() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/** What goes wrong. */
	public Switches switches() {
		return this.switches;
	}

	/** What came to a phone, the first first. */
	public List<Received> inbox(String token) {
		return this.phones.inbox(token);
	}

	/** What came to all phones, by token. */
	public Map<String, List<Received>> inboxes() {
		return this.phones.all();
	}

	/** Says how events reach their queue from now on. */
	public void events(EventWays ways) {
		if (this.events != null) {
			this.events.come(ways);
		}
	}

	private void tell(Delivery delivery) {
		if (this.logs != null) {
			this.logs.add(delivery);
		}
		if (this.events != null && delivery.fate().isDeath()) {
			this.events.add(delivery);
		}
	}

	private static HttpServer open(int port) {
		try {
			return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
		this.timer.shutdownNow();
		if (this.logs != null) {
			this.logs.close();
		}
		if (this.events != null) {
			this.events.close();
		}
	}

	/**
	 * How it is run.
	 *
	 * @param port where it listens; 0 for any
	 * @param aws the emulator of AWS, for logs and events; {@code null} for neither
	 * @param eventsQueue the queue of events; {@code null} for none
	 * @param onDemand whether platform applications are there as soon as they are named
	 */
	public record Settings(int port, @Nullable URI aws, @Nullable String eventsQueue, boolean onDemand) {

		String region() {
			return "us-east-1";
		}

		String account() {
			return "000000000000";
		}

	}

}
