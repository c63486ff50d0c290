package app.joren.crawler.page;

import java.util.Optional;

import app.joren.runtime.aws.AwsNames;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Pages as they were fetched, under the hashes of their content. */
@Repository
public class PageArchive {

	private final S3Client s3;

	private final String bucket;

	PageArchive(S3Client s3, AwsNames names) {
		this.s3 = s3;
		this.bucket = names.bucket("pages");
	}

	/** Keeps a body. */
	public void keep(String contentHash, byte[] body) {
		this.s3.putObject((put) -> put.bucket(this.bucket).key(contentHash), RequestBody.fromBytes(body));
	}

	/** A body; empty if it has expired. */
	public Optional<byte[]> find(String contentHash) {
		try {
			return Optional
				.of(this.s3.getObjectAsBytes((get) -> get.bucket(this.bucket).key(contentHash)).asByteArrayUnsafe());
		}
		catch (NoSuchKeyException ex) {
			return Optional.empty();
		}
	}

}
