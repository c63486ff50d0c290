package app.joren.runtime.queue;

import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells how much work there is for each worker: the messages of a queue that wait and
 * that are being worked on, by the workers that are alive. By it workers are added and
 * removed.
 */
final class Backlogs implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Backlogs.class);

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("backlog").factory());

	private final Map<String, Backlog> latest = new ConcurrentHashMap<>();

	private final String worker = UUID.randomUUID().toString();

	private final String service;

	private final OwnQueues own;

	private final QueueClient queues;

	private final Workers workers;

	private final BacklogSettings settings;

	private final Clock clock;

	private final PrintStream out;

	Backlogs(String service, OwnQueues own, QueueClient queues, Workers workers, BacklogSettings settings, Clock clock,
			PrintStream out) {
		this.service = service;
		this.own = own;
		this.queues = queues;
		this.workers = workers;
		this.settings = settings;
		this.clock = clock;
		this.out = out;
	}

	/** Begins to tell. */
	void start(MeterRegistry registry) {
		this.own.own().forEach((queue) -> offer(registry, queue));
		this.timer.scheduleWithFixedDelay(this::lookQuietly, 0, this.settings.every().toMillis(),
				TimeUnit.MILLISECONDS);
	}

	/** Looks at the queues and tells what is there. */
	void look() {
		this.workers.alive(this.service, this.worker);
		int alive = Math.max(1, this.workers.count(this.service));
		for (String queue : this.own.own()) {
			Backlog backlog = backlog(queue, alive);
			this.latest.put(queue, backlog);
			if (this.settings.toCloudWatch()) {
				this.out.println(embedded(queue, backlog));
			}
		}
	}

	/** What was seen last. */
	Backlog latest(String queue) {
		return this.latest.getOrDefault(queue, new Backlog(0, 1));
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
	}

	private void offer(MeterRegistry registry, String queue) {
		Gauge.builder("joren.queue.backlog", () -> latest(queue).messages()).tag("queue", queue).register(registry);
		Gauge.builder("joren.queue.backlog.per.worker", () -> latest(queue).perWorker())
			.tag("queue", queue)
			.register(registry);
		Gauge.builder("joren.queue.workers", () -> latest(queue).workers()).tag("queue", queue).register(registry);
	}

	/** What is thrown would end the timer. */
	private void lookQuietly() {
		try {
			look();
		}
		catch (RuntimeException ex) {
			log.warn("The backlog is not known: {}", ex.getMessage());
		}
	}

	private Backlog backlog(String queue, int alive) {
		Map<QueueAttributeName, String> attributes = this.queues.attributes(queue);
		int messages = List
			.of(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
					QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE)
			.stream()
			.mapToInt((name) -> Integer.parseInt(attributes.getOrDefault(name, "0")))
			.sum();
		return new Backlog(messages, alive);
	}

	/** One line of CloudWatch's embedded metric format. */
	private String embedded(String queue, Backlog backlog) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("_aws",
				Map.of("Timestamp", this.clock.millis(), "CloudWatchMetrics",
						List.of(Map.of("Namespace", "Joren", "Dimensions", List.of(List.of("Service", "Queue")),
								"Metrics",
								List.of(metric("Backlog"), metric("Workers"), metric("BacklogPerWorker"))))));
		line.put("Service", this.service);
		line.put("Queue", queue);
		line.put("Backlog", backlog.messages());
		line.put("Workers", backlog.workers());
		line.put("BacklogPerWorker", backlog.perWorker());
		return JsonMapper.shared().writeValueAsString(line);
	}

	private static Map<String, String> metric(String name) {
		return Map.of("Name", name, "Unit", "Count");
	}

	/**
	 * The work of a queue.
	 *
	 * @param messages that wait or are being worked on
	 * @param workers that are alive, at least one
	 */
	record Backlog(int messages, int workers) {

		double perWorker() {
			return (double) this.messages / this.workers;
		}

	}

}
