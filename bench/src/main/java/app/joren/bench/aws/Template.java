package app.joren.bench.aws;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Creates the tables, queues and buckets of a template of CloudFormation. */
final class Template {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JsonNode resources;

	private Template(JsonNode resources) {
		this.resources = resources;
	}

	/** Reads a template of resources whose names begin with a parameter, the prefix. */
	static Template of(String yaml, String prefix) {
		Object content = plain(new Yaml().compose(new StringReader(yaml.replace("${Prefix}", prefix))));
		return new Template(JSON.valueToTree(Objects.requireNonNull(content)).path("Resources"));
	}

	/** The name by which other resources know a queue. */
	static String arn(String queue) {
		return "arn:aws:sqs:us-east-1:000000000000:" + queue;
	}

	void create(Tables tables, MessageQueues queues, Buckets buckets) {
		Map<String, MessageQueue> created = new LinkedHashMap<>();
		of("AWS::SQS::Queue").filter((queue) -> !queue.path("Properties").has("RedrivePolicy"))
			.forEach((queue) -> created.put(name(queue, "QueueName"), create(queue, queues, null)));
		of("AWS::SQS::Queue").filter((queue) -> queue.path("Properties").has("RedrivePolicy")).forEach((queue) -> {
			String dead = name(deadLetters(queue), "QueueName");
			create(queue, queues, created.get(dead));
		});
		of("AWS::S3::Bucket").forEach((bucket) -> buckets.create(name(bucket, "BucketName")));
		of("AWS::DynamoDB::Table").forEach((table) -> tables.create(name(table, "TableName"), table(table)));
	}

	private MessageQueue create(JsonNode queue, MessageQueues queues, @Nullable MessageQueue dead) {
		int most = queue.path("Properties").path("RedrivePolicy").path("maxReceiveCount").asInt(0);
		String redrive = (dead != null) ? JSON.writeValueAsString(
				Map.of("deadLetterTargetArn", arn(name(deadLetters(queue), "QueueName")), "maxReceiveCount", most))
				: "";
		long visibility = 1000L * queue.path("Properties").path("VisibilityTimeout").asLong(30);
		return queues.create(name(queue, "QueueName"), new MessageQueue(visibility, most, dead), redrive);
	}

	private JsonNode deadLetters(JsonNode queue) {
		String target = queue.path("Properties").path("RedrivePolicy").path("deadLetterTargetArn").asString();
		return this.resources.path(target.replace(".Arn", ""));
	}

	private static StoredTable table(JsonNode table) {
		JsonNode properties = table.path("Properties");
		List<KeySchema> indexes = Stream
			.concat(properties.path("GlobalSecondaryIndexes").valueStream(),
					properties.path("LocalSecondaryIndexes").valueStream())
			.map((index) -> schema(index, index.path("IndexName").asString()))
			.toList();
		return new StoredTable(schema(properties, ""), indexes);
	}

	private static KeySchema schema(JsonNode owner, String name) {
		JsonNode keys = owner.path("KeySchema");
		JsonNode projection = owner.path("Projection");
		boolean all = projection.isMissingNode() || projection.path("ProjectionType").asString().equals("ALL");
		Set<String> beside = projection.path("NonKeyAttributes")
			.valueStream()
			.map((attribute) -> attribute.asString())
			.collect(Collectors.toSet());
		return new KeySchema(name, keys.path(0).path("AttributeName").asString(),
				(keys.size() > 1) ? keys.path(1).path("AttributeName").asString() : null, all ? null : beside);
	}

	private Stream<JsonNode> of(String type) {
		return this.resources.valueStream().filter((resource) -> resource.path("Type").asString().equals(type));
	}

	private static String name(JsonNode resource, String property) {
		return resource.path("Properties").path(property).asString();
	}

	/** Without the functions: what they refer to stays as its name. */
	private static Object plain(Node node) {
		return switch (node) {
			case MappingNode mapping -> mapping.getValue()
				.stream()
				.collect(Collectors.toMap((entry) -> plain(entry.getKeyNode()).toString(),
						(entry) -> plain(entry.getValueNode()), (_, last) -> last, LinkedHashMap::new));
			case SequenceNode sequence -> sequence.getValue().stream().map(Template::plain).toList();
			case ScalarNode scalar -> scalar.getValue();
			default -> "";
		};
	}

}
