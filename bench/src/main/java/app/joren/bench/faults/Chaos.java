package app.joren.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Kills processes and poisons queues, at random moments, until it is told to stop. */
final class Chaos {

	private static final int SHORTEST_MILLIS = 3000;

	private static final int MOST_MORE_MILLIS = 4000;

	/** Of so many acts one hits the emulator, and one is poison. */
	private static final int ACTS = 8;

	private final List<MortalProcess> processes;

	private final MortalEmulator emulator;

	private final Consumer<Poison> queues;

	private final List<String> hosts;

	private final Random dice;

	private final List<Poison> poison = new ArrayList<>();

	private final CountDownLatch stopped = new CountDownLatch(1);

	private final Thread thread;

	private int killedWorkers;

	private int killedEmulators;

	Chaos(List<MortalProcess> processes, MortalEmulator emulator, Consumer<Poison> queues, List<String> hosts,
			long seed) {
		this.processes = processes;
		this.emulator = emulator;
		this.queues = queues;
		this.hosts = hosts;
		this.dice = new Random(seed);
		this.thread = Thread.ofPlatform().name("chaos").start(this::run);
	}

	/** What was put into queues; only to be asked for afterwards. */
	List<Poison> poison() {
		return this.poison;
	}

	int killedWorkers() {
		return this.killedWorkers;
	}

	int killedEmulators() {
		return this.killedEmulators;
	}

	/** Ends it; all processes run then. */
	void stop() throws InterruptedException {
		this.stopped.countDown();
		this.thread.join();
	}

	private void run() {
		try {
			while (!this.stopped.await(SHORTEST_MILLIS + this.dice.nextInt(MOST_MORE_MILLIS), TimeUnit.MILLISECONDS)) {
				this.processes.forEach(MortalProcess::heal);
				act();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** A pause follows in which the emulator saves what was sent. */
	private void act() {
		switch (this.dice.nextInt(ACTS)) {
			case 0 -> {
				this.emulator.killAndStart();
				this.killedEmulators++;
			}
			case 1 -> {
				Poison next = Poison.any(this.dice, this.hosts);
				this.queues.accept(next);
				this.poison.add(next);
			}
			default -> kill(this.processes.get(this.dice.nextInt(this.processes.size())));
		}
	}

	/** One that has not begun to work yet has nothing to lose. */
	private void kill(MortalProcess process) {
		if (process.works()) {
			process.kill();
			process.start();
			this.killedWorkers++;
		}
	}

}
