package app.joren.analyzer.sample;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import app.joren.contracts.problem.ProblemType;
import app.joren.contracts.review.StoredPage;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Gzip;
import app.joren.runtime.problem.ProblemException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The sample pages of apps' sites, in the app's folder, with which they are forgotten.
 */
@Component
public class SamplePages {

	private static final int MOST = 60;

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

	private final S3Client s3;

	private final String bucket;

	private final JsonMapper json;

	SamplePages(S3Client s3, AwsNames names, JsonMapper json) {
		this.s3 = s3;
		this.bucket = names.bucket("analyses");
		this.json = json;
	}

	/** Keeps a page, in the place of what was kept for its article before. */
	public void keep(String appId, StoredPage page) {
		byte[] packed = Gzip.pack(this.json.writeValueAsBytes(page));
		this.s3.putObject((put) -> put.bucket(this.bucket).key(key(appId, page.articleId())),
				RequestBody.fromBytes(packed));
	}

	/** Adds a page that a person chose. */
	public void add(String appId, StoredPage page) {
		if (!ID.matcher(page.articleId()).matches()) {
			throw new ProblemException(ProblemType.INVALID_REQUEST, "The article's id is not valid.",
					"Send the id that the article has in the app.");
		}
		List<String> keys = keys(appId);
		if (keys.size() >= MOST && !keys.contains(key(appId, page.articleId()))) {
			throw new ProblemException(ProblemType.CONFLICT, "The app has %d sample pages already.".formatted(MOST),
					"Correct on one of these pages.");
		}
		keep(appId, page);
	}

	/** All pages of an app's site, in a stable order. */
	public List<StoredPage> of(String appId) {
		return keys(appId).stream().map(this::read).flatMap(Optional::stream).toList();
	}

	/** The page of an article. */
	public StoredPage get(String appId, String articleId) {
		return Optional.of(articleId)
			.filter((id) -> ID.matcher(id).matches())
			.flatMap((id) -> read(key(appId, id)))
			.orElseThrow(() -> ProblemException.notFound("The app " + appId + " has no such sample page."));
	}

	private List<String> keys(String appId) {
		return this.s3.listObjectsV2Paginator((list) -> list.bucket(this.bucket).prefix(folder(appId)))
			.contents()
			.stream()
			.map(S3Object::key)
			.sorted()
			.toList();
	}

	private Optional<StoredPage> read(String key) {
		try {
			byte[] packed = this.s3.getObjectAsBytes((get) -> get.bucket(this.bucket).key(key)).asByteArrayUnsafe();
			return Optional.of(this.json.readValue(Gzip.unpack(packed), StoredPage.class));
		}
		catch (NoSuchKeyException ex) {
			return Optional.empty();
		}
	}

	private static String key(String appId, String articleId) {
		return folder(appId) + articleId;
	}

	private static String folder(String appId) {
		return appId + "/samples/";
	}

}
