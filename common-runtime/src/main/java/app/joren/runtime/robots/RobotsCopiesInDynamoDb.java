package app.joren.runtime.robots;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.aws.ItemValues;
import app.joren.runtime.fetch.Refusal;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Copies of robots.txt files in the table of hosts, packed. */
final class RobotsCopiesInDynamoDb implements RobotsCopies {

	/** Long enough to know for how long a file cannot be reached. */
	private static final Duration KEPT = Duration.ofDays(40);

	/** An item has 400 KB. What does not fit is asked for by each process. */
	private static final int MOST = 380_000;

	private final DynamoDbClient client;

	private final String table;

	RobotsCopiesInDynamoDb(DynamoDbClient client, String table) {
		this.client = client;
		this.table = table;
	}

	@Override
	public Optional<RobotsCopy> find(String origin) {
		var answer = this.client.getItem((get) -> get.tableName(this.table).key(Map.of("name", name(origin))));
		return answer.hasItem() ? Optional.of(copy(new ItemValues(answer.item()))) : Optional.empty();
	}

	@Override
	public void keep(String origin, RobotsCopy copy) {
		Map<String, AttributeValue> item = new HashMap<>();
		item.put("name", name(origin));
		item.put("until", ItemValues.of(copy.until()));
		item.put("expires", ItemValues.of(copy.until().plus(KEPT).getEpochSecond()));
		item.put("failures", ItemValues.of(copy.failures()));
		byte[] file = (copy.file() != null) ? packed(copy.file()) : new byte[0];
		if (copy.file() != null) {
			item.put("file", AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(file)));
		}
		if (copy.failure() != null) {
			item.put("failure", AttributeValue.fromS(copy.failure().type().name()));
			item.put("detail", AttributeValue.fromS(copy.failure().detail()));
		}
		if (copy.failing() != null) {
			item.put("failing", ItemValues.of(copy.failing()));
		}
		if (file.length < MOST) {
			this.client.putItem((put) -> put.tableName(this.table).item(item));
		}
	}

	private static RobotsCopy copy(ItemValues item) {
		Refusal failure = item.text("failure")
			.map((type) -> new Refusal(ProblemType.valueOf(type), item.text("detail").orElse("")))
			.orElse(null);
		return new RobotsCopy(item.bytes("file").map(RobotsCopiesInDynamoDb::unpacked).orElse(null), failure,
				item.time("until").orElse(Instant.EPOCH), Math.toIntExact(item.number("failures")),
				item.time("failing").orElse(null));
	}

	private static AttributeValue name(String origin) {
		return AttributeValue.fromS("robots " + origin);
	}

	private static byte[] packed(byte[] file) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
			packing.write(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Bytes in memory can always be written", ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] unpacked(byte[] packed) {
		try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return unpacking.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A copy of a robots.txt file is broken", ex);
		}
	}

}
