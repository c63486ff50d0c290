package app.joren.bench.aws;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import app.joren.bench.aws.Bucket.StoredObject;

/** S3: the operations that are used here, with the bucket in the path. */
final class Buckets {

	private static final String COPIED = "x-amz-copy-source";

	private static final String TAGS = "x-amz-tagging";

	private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

	private final Bodies bodies = new Bodies();

	void create(String name) {
		this.buckets.putIfAbsent(name, new Bucket());
	}

	AwsAnswer call(AwsRequest request) {
		String[] parts = request.path().substring(1).split("/", 2);
		Bucket bucket = bucket(parts[0]);
		String key = (parts.length > 1) ? parts[1] : "";
		return switch (request.method()) {
			case "PUT" -> put(bucket, key, request);
			case "GET" -> get(bucket, key, request);
			case "HEAD" -> answer(bucket.get(key), new byte[0]);
			case "DELETE" -> {
				bucket.remove(key);
				yield AwsAnswer.empty(204);
			}
			case "POST" -> {
				Xml.keys(new String(request.body(), StandardCharsets.UTF_8)).forEach(bucket::remove);
				yield AwsAnswer.xml("<DeleteResult/>");
			}
			default -> throw AwsError.invalid("No such operation here: " + request.method());
		};
	}

	private AwsAnswer put(Bucket bucket, String key, AwsRequest request) {
		if (!request.header(COPIED).isEmpty()) {
			return copy(bucket, key, request);
		}
		byte[] body = request.unchunkedBody();
		StoredObject object = new StoredObject(this.bodies.keep(body), body.length,
				"\"" + MessageDigests.of(body) + "\"", request.header("content-type"), request.header(TAGS),
				Instant.now());
		bucket.put(key, object);
		return answer(object, new byte[0]);
	}

	private AwsAnswer copy(Bucket bucket, String key, AwsRequest request) {
		String[] source = URLDecoder.decode(request.header(COPIED), StandardCharsets.UTF_8)
			.replaceFirst("^/", "")
			.split("/", 2);
		StoredObject object = bucket(source[0]).get(source[1]);
		StoredObject copy = object
			.tagged(request.header("x-amz-tagging-directive").equals("REPLACE") ? request.header(TAGS) : object.tags());
		bucket.put(key, copy);
		return AwsAnswer.xml("<CopyObjectResult>" + Xml.element("LastModified", copy.written().toString())
				+ Xml.element("ETag", copy.etag()) + "</CopyObjectResult>");
	}

	private AwsAnswer get(Bucket bucket, String key, AwsRequest request) {
		if (key.isEmpty()) {
			return AwsAnswer.xml(bucket.list(request.parameter("prefix"), request.parameter("continuation-token")));
		}
		StoredObject object = bucket.get(key);
		if (request.has("tagging")) {
			return AwsAnswer.xml("<Tagging><TagSet>" + Arrays.stream(object.tags().split("&"))
				.filter((tag) -> !tag.isEmpty())
				.map((tag) -> tag.split("=", 2))
				.map((tag) -> "<Tag>" + Xml.element("Key", tag[0]) + Xml.element("Value", tag[1]) + "</Tag>")
				.collect(Collectors.joining()) + "</TagSet></Tagging>");
		}
		return answer(object, this.bodies.read(object.begin(), object.length()));
	}

	private static AwsAnswer answer(StoredObject object, byte[] body) {
		return new AwsAnswer(200, object.contentType(), Map.of("ETag", object.etag()), body);
	}

	private Bucket bucket(String name) {
		Bucket bucket = this.buckets.get(name);
		if (bucket == null) {
			throw new AwsError(404, "NoSuchBucket", "There is no bucket " + name, Map.of());
		}
		return bucket;
	}

}
