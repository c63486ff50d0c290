package app.joren.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

import app.joren.push.device.Device;
import app.joren.push.gateway.Handover;
import app.joren.push.gateway.PushGateway;
import app.joren.push.payload.Push;

/**
 * A gateway whose only memory is a file that processes write to together. It takes its
 * time before and after it takes a push, so that a worker is killed at each moment.
 *
 * @param file a line for each push that was taken
 */
record GatewayInFile(Path file) implements PushGateway {

	@Override
	public Handover send(Device device, Push push) {
		think();
		String line = device.deviceId() + " " + Instant.now().toEpochMilli() + " " + push.pushId() + "\n";
		try {
			Files.writeString(this.file, line, StandardOpenOption.APPEND, StandardOpenOption.CREATE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		think();
		return new Handover.Accepted(line);
	}

	@Override
	public boolean hasTaken(Device device, Instant since) {
		return lines().stream()
			.map((line) -> line.split(" "))
			.anyMatch(
					(words) -> words[0].equals(device.deviceId()) && Long.parseLong(words[1]) >= since.toEpochMilli());
	}

	/** What was taken. */
	List<String> lines() {
		try {
			return Files.exists(this.file) ? Files.readAllLines(this.file) : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void think() {
		LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, 10)).toNanos());
	}

}
