package app.joren.runtime.host;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** The states of hosts for one process alone, and for tests. */
public final class HostStatesInMemory implements HostStates {

	private final Map<String, Entry> entries = new HashMap<>();

	/**
	 * A host.
	 *
	 * @param lease who has it, if anybody
	 * @param state what was last left
	 * @param wanted when another last said that it waits
	 */
	private record Entry(@Nullable Lease lease, HostState state, Instant wanted) {

		boolean isOf(Lease other) {
			return this.lease != null && this.lease.owner().equals(other.owner());
		}

	}

	@Override
	public synchronized Optional<HostState> take(Lease lease, Instant now) {
		Entry entry = this.entries.getOrDefault(lease.host(), new Entry(null, HostState.NEW, Instant.EPOCH));
		Lease other = entry.isOf(lease) ? null : entry.lease();
		if (other != null && !other.until().isBefore(now)) {
			return Optional.empty();
		}
		HostState state = (other != null) ? entry.state().asked(other.until()) : entry.state();
		this.entries.put(lease.host(), new Entry(lease, state, Instant.EPOCH));
		return Optional.of(state);
	}

	@Override
	public synchronized Optional<Instant> renew(Lease lease) {
		return change(lease, (entry) -> new Entry(lease, entry.state(), entry.wanted())).map(Entry::wanted);
	}

	@Override
	public synchronized void save(Lease lease, HostState state) {
		change(lease, (entry) -> new Entry(entry.lease(), state, entry.wanted()));
	}

	@Override
	public synchronized void leave(Lease lease, HostState state) {
		change(lease, (entry) -> new Entry(null, state, Instant.EPOCH));
	}

	@Override
	public synchronized void want(String host, Instant now) {
		this.entries.computeIfPresent(host, (name, entry) -> new Entry(entry.lease(), entry.state(), now));
	}

	private Optional<Entry> change(Lease lease, UnaryOperator<Entry> change) {
		Entry entry = this.entries.get(lease.host());
		if (entry == null || !entry.isOf(lease)) {
			return Optional.empty();
		}
		Entry changed = change.apply(entry);
		this.entries.put(lease.host(), changed);
		return Optional.of(changed);
	}

}
