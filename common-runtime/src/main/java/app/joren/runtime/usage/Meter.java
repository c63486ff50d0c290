package app.joren.runtime.usage;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;

/**
 * Counts what a piece of work uses, on its own thread and on all virtual threads that it
 * starts: these inherit it.
 */
public final class Meter implements AutoCloseable {

	private static final InheritableThreadLocal<@Nullable Meter> CURRENT = new InheritableThreadLocal<>();

	private final Map<Resource, LongAdder> counts = new EnumMap<>(Resource.class);

	private Meter() {
		for (Resource resource : Resource.values()) {
			this.counts.put(resource, new LongAdder());
		}
	}

	/** Begins to count what this thread uses, until the meter is closed. */
	public static Meter begin() {
		Meter meter = new Meter();
		CURRENT.set(meter);
		ProcessorShares.begin(meter);
		return meter;
	}

	/** Counts something for whatever work is under way here. */
	public static void count(Resource resource, long amount) {
		add(CURRENT.get(), resource, amount);
	}

	/**
	 * What the work that is under way here has used up to now; nothing if there is none.
	 */
	public static Map<Resource, Long> used() {
		Meter meter = CURRENT.get();
		return (meter != null) ? meter.read() : Map.of();
	}

	static @Nullable Meter current() {
		return CURRENT.get();
	}

	static void add(@Nullable Meter meter, Resource resource, long amount) {
		if (meter != null) {
			Objects.requireNonNull(meter.counts.get(resource)).add(amount);
		}
	}

	private Map<Resource, Long> read() {
		ProcessorShares.charge();
		Map<Resource, Long> read = new EnumMap<>(Resource.class);
		this.counts.forEach((resource, count) -> read.put(resource, count.sum()));
		return read;
	}

	@Override
	public void close() {
		ProcessorShares.end(this);
		CURRENT.remove();
	}

}
