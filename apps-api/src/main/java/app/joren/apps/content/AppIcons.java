package app.joren.apps.content;

import java.util.Optional;

import app.joren.contracts.design.AppIcon;
import app.joren.runtime.aws.AwsNames;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The icons that the analyzer made, by their hashes. */
@Component
class AppIcons {

	private final S3Client s3;

	private final String bucket;

	AppIcons(S3Client s3, AwsNames names) {
		this.s3 = s3;
		this.bucket = names.bucket("icons");
	}

	/** The PNG of an icon. */
	Optional<byte[]> find(String hash) {
		if (!AppIcon.isHash(hash)) {
			return Optional.empty();
		}
		try {
			return Optional
				.of(this.s3.getObjectAsBytes((get) -> get.bucket(this.bucket).key(AppIcon.key(hash))).asByteArray());
		}
		catch (NoSuchKeyException ex) {
			return Optional.empty();
		}
	}

}
