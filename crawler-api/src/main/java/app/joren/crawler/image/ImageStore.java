package app.joren.crawler.image;

import java.util.List;

import app.joren.contracts.image.StoredImage;
import app.joren.crawler.rendition.Rendition;
import app.joren.runtime.aws.AwsNames;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.model.Tagging;
import software.amazon.awssdk.services.s3.model.TaggingDirective;

/**
 * The files of images, under the hashes of their originals. Several addresses may have
 * the same content, so that nothing is deleted here: what no image is any more gets a
 * tag, and the bucket lets it go only after all images have been looked at again.
 */
@Repository
class ImageStore {

	private static final Tag USED = Tag.builder().key("state").value("used").build();

	private static final Tag UNUSED = Tag.builder().key("state").value("unused").build();

	private static final int NOT_FOUND = 404;

	private final S3Client s3;

	private final String bucket;

	ImageStore(S3Client s3, AwsNames names) {
		this.s3 = s3;
		this.bucket = names.bucket("images");
	}

	/** Keeps an image; the original comes last, and says that the others are there. */
	void keep(StoredImage image, byte[] original, List<Rendition> renditions) {
		renditions.forEach((file) -> put(file.key(), file.mediaType(), file.bytes()));
		put(original(image), "application/octet-stream", original);
	}

	/** Whether an image is there and stays. */
	boolean has(StoredImage image) {
		try {
			return this.s3.getObjectTagging((get) -> get.bucket(this.bucket).key(original(image)))
				.tagSet()
				.contains(USED);
		}
		catch (S3Exception ex) {
			if (ex.statusCode() == NOT_FOUND) {
				return false;
			}
			throw ex;
		}
	}

	/** Lets an image go in a while. */
	void letGo(StoredImage image) {
		tag(original(image), UNUSED);
		this.s3.listObjectsV2Paginator((list) -> list.bucket(this.bucket).prefix(renditions(image)))
			.contents()
			.stream()
			.map(S3Object::key)
			.forEach((key) -> tag(key, UNUSED));
	}

	/**
	 * A file is copied onto itself, since a lifecycle counts the days from when an object
	 * was written.
	 */
	private void tag(String key, Tag tag) {
		try {
			this.s3.copyObject((copy) -> copy.sourceBucket(this.bucket)
				.sourceKey(key)
				.destinationBucket(this.bucket)
				.destinationKey(key)
				.metadataDirective(MetadataDirective.COPY)
				.taggingDirective(TaggingDirective.REPLACE)
				.tagging(tagging(tag)));
		}
		catch (S3Exception ex) {
			if (ex.statusCode() != NOT_FOUND) {
				throw ex;
			}
		}
	}

	private void put(String key, String mediaType, byte[] bytes) {
		this.s3.putObject((put) -> put.bucket(this.bucket).key(key).contentType(mediaType).tagging(tagging(USED)),
				RequestBody.fromBytes(bytes));
	}

	private static String original(StoredImage image) {
		return "originals/" + image.hash();
	}

	private static String renditions(StoredImage image) {
		return "renditions/" + image.hash() + "/";
	}

	private static Tagging tagging(Tag tag) {
		return Tagging.builder().tagSet(tag).build();
	}

}
