package app.joren.bench.faults;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A message that no worker should have got.
 *
 * @param queue where it lies
 * @param body what it says
 * @param group of a queue with order
 * @param id tells it from all others
 * @param deadly whether nobody can work it off; the others do nothing
 */
record Poison(String queue, String body, @Nullable String group, String id, boolean deadly) {

	private static final int HUGE = 200_000;

	private static final List<String> DEADLY = List.of("not JSON at all %s", "{\"unfinished\": \"%s\"",
			"[1, 2, \"%s\"]", "{\"type\":\"of-another-world\",\"crawlId\":[\"%s\"],\"slice\":{},\"appId\":[1]}",
			"\"" + "huge ".repeat(HUGE / 5) + "%s\"");

	/** One that cannot be read, or that says what is of no use. */
	static Poison any(Random dice, List<String> hosts) {
		String id = UUID.randomUUID().toString();
		String group = hosts.get(dice.nextInt(hosts.size()));
		return switch (dice.nextInt(4)) {
			case 0 -> new Poison("visits.fifo", deadly(dice, id), group, id, true);
			case 1 -> new Poison("content", deadly(dice, id), null, id, true);
			case 2 -> new Poison("content", """
					{"type":"article-gone","appId":"%s","articleId":"none","seen":"2026-01-01T00:00:00Z","more":[1]}"""
				.formatted(id), null, id, false);
			default -> new Poison("visits.fifo", """
					{"crawlId":"%s","host":"%s","slice":7,"more":{"than":"known"}}""".formatted(id, group), group, id,
					false);
		};
	}

	/** One of each kind. */
	static List<Poison> all(Random dice, List<String> hosts) {
		return IntStream.range(0, 12).mapToObj((_) -> any(dice, hosts)).toList();
	}

	private static String deadly(Random dice, String id) {
		return DEADLY.get(dice.nextInt(DEADLY.size())).formatted(id);
	}

}
