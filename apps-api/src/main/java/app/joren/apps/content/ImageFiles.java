package app.joren.apps.content;

import java.util.Optional;

import app.joren.apps.image.AppImages;
import app.joren.contracts.image.StoredImage;
import app.joren.runtime.aws.AwsNames;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The files of images that apps show. */
@Component
class ImageFiles {

	private final LoadingCache<String, Optional<StoredImage>> known;

	private final S3Client s3;

	private final String bucket;

	ImageFiles(AppImages images, ContentSettings settings, S3Client s3, AwsNames names) {
		this.known = Caffeine.newBuilder()
			.expireAfterWrite(settings.fresh())
			.maximumSize(settings.cachedApps())
			.build(images::find);
		this.s3 = s3;
		this.bucket = names.bucket("images");
	}

	/** What is kept under a hash, if some app shows it. */
	Optional<StoredImage> find(String hash) {
		return this.known.get(hash);
	}

	/** A file; empty if it is not kept any more. */
	Optional<byte[]> read(String key) {
		try {
			return Optional.of(this.s3.getObjectAsBytes((get) -> get.bucket(this.bucket).key(key)).asByteArrayUnsafe());
		}
		catch (NoSuchKeyException ex) {
			return Optional.empty();
		}
	}

}
