package app.joren.push.sending;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.joren.runtime.store.Item;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the outbox is written. A part lies under its last phone, so that the part of a
 * phone is the first one from there on.
 */
@Component
class OutboxItems {

	/** What the keys of parts begin with. */
	static final String PART = "part#";

	private final JsonMapper json;

	OutboxItems(JsonMapper json) {
		this.json = json;
	}

	static String partition(String campaignId, int number) {
		return campaignId + "#" + number;
	}

	static Item shardKey(String campaignId, int number) {
		return key(campaignId, number, "shard");
	}

	static Item partKey(String campaignId, int number, String last) {
		return key(campaignId, number, PART + last);
	}

	/** A shard as it is once it was written. */
	static Shard later(Shard shard) {
		return revised(shard, shard.revision() + 1);
	}

	Item shard(String campaignId, Shard shard, Instant expires) {
		return shardKey(campaignId, shard.number()).with("revision", shard.revision() + 1)
			.with("shard", this.json.writeValueAsString(shard))
			.with("expires", expires.getEpochSecond());
	}

	Shard shard(Item item) {
		return revised(this.json.readValue(item.text("shard"), Shard.class), item.number("revision"));
	}

	Item part(String campaignId, int number, Part part, Instant expires) {
		List<String> lines = part.entries()
			.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " " + entry.getValue().line())
			.toList();
		Item item = partKey(campaignId, number, part.last()).with("after", part.after())
			.with("since", part.since())
			.with("entries", lines)
			.with("expires", expires.getEpochSecond());
		part.due().ifPresent((due) -> item.with("due", due));
		return item;
	}

	Part part(Item item) {
		Map<String, Entry> entries = new LinkedHashMap<>();
		for (String line : item.texts("entries")) {
			String[] parts = line.split(" ", 2);
			entries.put(parts[0], Entry.of(parts[1]));
		}
		return new Part(item.find("after").orElse(null), item.text("sk").substring(PART.length()),
				item.moment("since").orElseThrow(), entries);
	}

	private static Item key(String campaignId, int number, String sort) {
		return Item.empty().with("pk", partition(campaignId, number)).with("sk", sort);
	}

	private static Shard revised(Shard shard, int revision) {
		return new Shard(shard.number(), shard.after(), shard.walked(), shard.claimed(), shard.until(), shard.next(),
				shard.tally(), revision);
	}

}
