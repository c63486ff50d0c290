package app.joren.apps.content.v1;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A statement of {@code assetlinks.json} (Digital Asset Links, Android App Links).
 *
 * @param relation what the app may do
 * @param target the app
 */
public record AndroidLinkDocument(List<String> relation, Target target) {

	public AndroidLinkDocument {
		relation = List.copyOf(relation);
	}

	/**
	 * An app.
	 *
	 * @param namespace always android_app
	 * @param packageName of the app
	 * @param fingerprints SHA-256 of its certificates
	 */
	public record Target(String namespace, @JsonProperty("package_name") String packageName,
			@JsonProperty("sha256_cert_fingerprints") List<String> fingerprints) {

		public Target {
			fingerprints = List.copyOf(fingerprints);
		}

	}

}
