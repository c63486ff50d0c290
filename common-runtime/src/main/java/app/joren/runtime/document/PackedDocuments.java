package app.joren.runtime.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Object;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps JSON documents as attributes of DynamoDB items: compressed in the item itself
 * while they are small, else in a bucket with the key in the item.
 */
public class PackedDocuments {

	/** An item may have 400 KB, of which its other attributes need some. */
	private static final int LARGEST_IN_ITEM_BYTES = 300 * 1024;

	private final S3Client s3;

	private final String bucket;

	private final JsonMapper json;

	/**
	 * Keeps documents.
	 * @param s3 where large ones go
	 * @param bucket the bucket's full name
	 * @param json how they are written
	 */
	public PackedDocuments(S3Client s3, String bucket, JsonMapper json) {
		this.s3 = s3;
		this.bucket = bucket;
		this.json = json;
	}

	/**
	 * Packs a document.
	 * @param document any value that JSON can hold
	 * @param folder where in the bucket it goes if it is large; never the same place
	 * twice
	 * @return the attribute by which it is found again
	 */
	public AttributeValue pack(Object document, String folder) {
		byte[] packed = Gzip.pack(this.json.writeValueAsBytes(document));
		if (packed.length <= LARGEST_IN_ITEM_BYTES) {
			return AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(packed));
		}
		String key = folder + "/" + UUID.randomUUID();
		this.s3.putObject((put) -> put.bucket(this.bucket).key(key), RequestBody.fromBytes(packed));
		return AttributeValue.fromS(key);
	}

	/** Unpacks a document. */
	public <T> T unpack(AttributeValue attribute, Class<T> type) {
		return this.json.readValue(Gzip.unpack(bytes(attribute)), type);
	}

	/** Removes a document that no item names any more. */
	public void remove(AttributeValue attribute) {
		if (attribute.s() != null) {
			this.s3.deleteObject((delete) -> delete.bucket(this.bucket).key(attribute.s()));
		}
	}

	/** Removes all large documents of a folder and the folders in it. */
	public void removeAll(String folder) {
		this.s3.listObjectsV2Paginator((list) -> list.bucket(this.bucket).prefix(folder + "/"))
			.forEach((page) -> removeAll(page.contents()));
	}

	private void removeAll(List<S3Object> objects) {
		if (!objects.isEmpty()) {
			List<ObjectIdentifier> keys = objects.stream()
				.map((object) -> ObjectIdentifier.builder().key(object.key()).build())
				.toList();
			this.s3.deleteObjects((request) -> request.bucket(this.bucket).delete((delete) -> delete.objects(keys)));
		}
	}

	private byte[] bytes(AttributeValue attribute) {
		if (attribute.b() != null) {
			return attribute.b().asByteArrayUnsafe();
		}
		return this.s3.getObjectAsBytes((get) -> get.bucket(this.bucket).key(attribute.s())).asByteArrayUnsafe();
	}

}
