package app.joren.analyzer.icon;

import app.joren.contracts.design.AppIcon;
import app.joren.runtime.aws.AwsNames;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

import org.springframework.stereotype.Component;

/**
 * The icons of apps, under their hashes, where the content API finds them. Two apps may
 * share one, so that an icon outlives the app it was made for.
 */
@Component
public class Icons {

	private final S3Client s3;

	private final String bucket;

	Icons(S3Client s3, AwsNames names) {
		this.s3 = s3;
		this.bucket = names.bucket("icons");
	}

	/** Keeps an icon. */
	public void keep(RenderedIcon icon) {
		this.s3.putObject((put) -> put.bucket(this.bucket).key(AppIcon.key(icon.hash())).contentType("image/png"),
				RequestBody.fromBytes(icon.png()));
	}

}
