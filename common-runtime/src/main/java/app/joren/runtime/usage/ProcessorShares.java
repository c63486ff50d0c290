package app.joren.runtime.usage;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashSet;
import java.util.Set;

import com.sun.management.OperatingSystemMXBean;

/**
 * Shares this process's computing time among the work that is under way. Virtual threads
 * have no clocks of their own; all work here is of one kind, so that equal shares are
 * fair.
 */
final class ProcessorShares {

	private static final OperatingSystemMXBean SYSTEM = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	private static final long NANOS = 1_000_000;

	private static final Set<Meter> WORKING = new LinkedHashSet<>();

	private static long charged = SYSTEM.getProcessCpuTime();

	private ProcessorShares() {
	}

	static synchronized void begin(Meter meter) {
		charge();
		WORKING.add(meter);
	}

	static synchronized void end(Meter meter) {
		charge();
		WORKING.remove(meter);
	}

	/**
	 * Charges what was computed since the last time. What is less than a millisecond
	 * waits.
	 */
	static synchronized void charge() {
		long now = SYSTEM.getProcessCpuTime();
		if (WORKING.isEmpty()) {
			charged = now;
			return;
		}
		long each = (now - charged) / NANOS / WORKING.size();
		WORKING.forEach((meter) -> Meter.add(meter, Resource.COMPUTE_MILLIS, each));
		charged += each * WORKING.size() * NANOS;
	}

}
