package app.joren.crawler.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import app.joren.crawler.store.ContentHash;
import app.joren.extraction.page.FetchedPage;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.PackedBodies;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.model.Tagging;
import software.amazon.awssdk.services.s3.model.TaggingDirective;

/**
 * Pages as they were fetched. A body has one owner: it is named by its app and address
 * beside its content, so that nobody else needs it when that page is another one. What a
 * page is now stays for as long as the app; what it no longer is gets a tag, and the
 * bucket lets it go some time after.
 */
@Repository
public class PageArchive {

	/** By this the bucket's lifecycle knows what may go. */
	private static final Tagging SUPERSEDED = state("superseded");

	private static final Tagging CURRENT = state("current");

	private final S3Client s3;

	private final String bucket;

	PageArchive(S3Client s3, AwsNames names) {
		this.s3 = s3;
		this.bucket = names.bucket("pages");
	}

	/** The key of a page's body. */
	public static String key(String appId, URI address, byte[] body) {
		return ContentHash.of((appId + "\n" + address + "\n").getBytes(StandardCharsets.UTF_8), body);
	}

	/** Keeps a body, also one that was superseded. */
	public void keep(String key, byte[] body) {
		this.s3.putObject(
				(put) -> put.bucket(this.bucket).key(key).tagging(CURRENT).contentEncoding(PackedBodies.CODING),
				RequestBody.fromBytes(PackedBodies.pack(body)));
	}

	/** A body; empty if it has expired. */
	public Optional<byte[]> find(String key) {
		try {
			return Optional
				.of(PackedBodies.unpack(this.s3.getObjectAsBytes((get) -> get.bucket(this.bucket).key(key))));
		}
		catch (NoSuchKeyException ex) {
			return Optional.empty();
		}
	}

	/** A page as it was kept; empty if it has expired. */
	public Optional<FetchedPage> page(KeptBody kept) {
		return find(kept.contentHash()).map((body) -> new FetchedPage(kept.answered(), kept.contentType(), body));
	}

	/**
	 * Lets a body go in a while. It is copied onto itself, since a lifecycle counts the
	 * days from when an object was written. What was kept in earlier times is not
	 * compressed, whatever is said of it then, which its first bytes tell.
	 */
	public void supersede(String key) {
		try {
			this.s3.copyObject((copy) -> copy.sourceBucket(this.bucket)
				.sourceKey(key)
				.destinationBucket(this.bucket)
				.destinationKey(key)
				.metadataDirective(MetadataDirective.REPLACE)
				.metadata(Map.of())
				.contentEncoding(PackedBodies.CODING)
				.taggingDirective(TaggingDirective.REPLACE)
				.tagging(SUPERSEDED));
		}
		catch (NoSuchKeyException ex) {
			// It is gone already.
		}
	}

	/** Lets bodies go at once. */
	public void forget(Collection<String> keys) {
		keys.forEach((key) -> this.s3.deleteObject((delete) -> delete.bucket(this.bucket).key(key)));
	}

	private static Tagging state(String value) {
		return Tagging.builder().tagSet(Tag.builder().key("state").value(value).build()).build();
	}

}
