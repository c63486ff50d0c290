package app.joren.local.suite;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.springframework.context.ConfigurableApplicationContext;

/** The services that run in this JVM. */
class RunningServices implements AutoCloseable {

	private final Map<String, ConfigurableApplicationContext> byName = new ConcurrentHashMap<>();

	/**
	 * Starts all services: the first alone, since it loads what all need, and the others
	 * beside each other.
	 */
	void start(ServiceArguments arguments) {
		List<ServiceProgram> services = ServiceProgram.ALL;
		services.stream().limit(1).forEach((service) -> start(service, arguments));
		inParallel(services.stream().skip(1).toList(), (service) -> start(service, arguments));
	}

	private void start(ServiceProgram service, ServiceArguments arguments) {
		this.byName.put(service.name(), ServiceStarter.start(service, arguments.of(service)));
	}

	ConfigurableApplicationContext named(String name) {
		return Objects.requireNonNull(this.byName.get(name), name);
	}

	@Override
	public void close() {
		inParallel(List.copyOf(this.byName.values()), ConfigurableApplicationContext::close);
	}

	private static <T> void inParallel(List<T> things, Consumer<T> work) {
		List<CompletableFuture<Void>> running = things.stream()
			.map((thing) -> CompletableFuture.runAsync(() -> work.accept(thing), RunningServices::onNewThread))
			.toList();
		try {
			CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private static void onNewThread(Runnable task) {
		Thread.ofPlatform().name("suite").daemon().start(task);
	}

}
