package app.joren.bench.aws;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** The objects of a bucket by their keys, without their bodies. */
final class Bucket {

	private static final int PAGE = 1000;

	private final ConcurrentSkipListMap<String, StoredObject> objects = new ConcurrentSkipListMap<>();

	void put(String key, StoredObject object) {
		this.objects.put(key, object);
	}

	StoredObject get(String key) {
		StoredObject object = this.objects.get(key);
		if (object == null) {
			throw new AwsError(404, "NoSuchKey", "The specified key does not exist.", Map.of());
		}
		return object;
	}

	void remove(String key) {
		this.objects.remove(key);
	}

	/** Lists keys that begin so, after another one if the list was cut there. */
	String list(String prefix, String after) {
		List<Map.Entry<String, StoredObject>> found = this.objects
			.tailMap((after.compareTo(prefix) > 0) ? after : prefix, after.isEmpty())
			.entrySet()
			.stream()
			.takeWhile((entry) -> entry.getKey().startsWith(prefix))
			.limit(PAGE + 1L)
			.toList();
		boolean cut = found.size() > PAGE;
		String contents = found.stream()
			.limit(PAGE)
			.map((entry) -> "<Contents><Key>%s</Key><LastModified>%s</LastModified><ETag>%s</ETag><Size>%d</Size></Contents>"
				.formatted(Xml.escaped(entry.getKey()), entry.getValue().written(), entry.getValue().etag(),
						entry.getValue().length()))
			.collect(Collectors.joining());
		String next = cut ? Xml.element("NextContinuationToken", found.get(PAGE - 1).getKey()) : "";
		return "<ListBucketResult><IsTruncated>" + cut + "</IsTruncated>" + next + contents + "</ListBucketResult>";
	}

	/**
	 * An object.
	 *
	 * @param begin where its body is
	 * @param length of its body
	 * @param etag of its body
	 * @param contentType as it was given
	 * @param tags as they were given, {@code name=value&...}
	 * @param written when that was
	 */
	record StoredObject(long begin, int length, String etag, String contentType, String tags, Instant written) {

		StoredObject tagged(String others) {
			return new StoredObject(this.begin, this.length, this.etag, this.contentType, others, Instant.now());
		}

	}

}
