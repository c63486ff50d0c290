package app.joren.bench.push;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

import app.joren.push.device.Audience;
import app.joren.push.device.Device;
import app.joren.push.payload.Push;

/** Publishes to all phones and keeps nothing: the least that a program has to do. */
final class BareSender {

	private static final int WIDTH = 32;

	private BareSender() {
	}

	/**
	 * Publishes by the server that the first argument names to as many phones and as
	 * often as the others say.
	 */
	public static void main(String[] args) {
		TakingGateway gateway = new TakingGateway(URI.create(args[0]));
		CountedPhones phones = CountedPhones.of(Integer.parseInt(args[1]));
		Push push = new Push("bench", "News", "All about it", null, null, null, null, 1, Duration.ofHours(24));
		IntStream.range(0, Integer.parseInt(args[2])).forEach((_) -> send(gateway, phones, push));
	}

	private static void send(TakingGateway gateway, CountedPhones phones, Push push) {
		IntStream.range(0, Audience.SHARDS)
			.boxed()
			.<Device>mapMulti(
					(shard, sink) -> phones.devices("bench", shard, null, phones.inEachShard()).devices().forEach(sink))
			.gather(Gatherers.mapConcurrent(WIDTH, (device) -> gateway.send(device, push)))
			.forEach((_) -> {
				// Nothing is kept.
			});
	}

}
