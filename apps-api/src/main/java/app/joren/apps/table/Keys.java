package app.joren.apps.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The keys of the table. All of an app is under one partition key, so that it can be read
 * in few queries and removed as a whole; the sort key says what an item is.
 */
public final class Keys {

	/** The partition key's attribute. */
	public static final String PARTITION = "pk";

	/** The sort key's attribute. */
	public static final String SORT = "sk";

	/** The partition that has an item for each app. */
	public static final String DIRECTORY = "directory";

	/** The app's own item, and the beginning of those of its counts. */
	public static final String APP = "app";

	private static final String COUNTS = "app#";

	private static final String ARTICLE = "article#";

	private static final String LIST = "list#";

	/** The beginning of the sort keys of an app's images. */
	public static final String IMAGE = "image#";

	/** The attribute that says which image is kept of an address. */
	public static final String IMAGE_HASH = "imageHash";

	private static final String CHANGE = "change#";

	private static final String READS = "reads#";

	private Keys() {
	}

	/** The partition of an app. */
	public static String partition(String appId) {
		return "app#" + appId;
	}

	/** The item of one part of the app's counts. */
	public static String counts(int part) {
		return COUNTS + part;
	}

	/** An article's own item. */
	public static String article(String articleId) {
		return ARTICLE + articleId;
	}

	/** The beginning of all keys of a list. */
	public static String list(ListName list) {
		return LIST + list.key() + "#";
	}

	/** An article's place in a list. */
	public static String list(ListName list, String position) {
		return list(list) + position;
	}

	/** What an app knows of the image at an address, which may be longer than a key. */
	public static String imageAt(String address) {
		return IMAGE + sha256(address);
	}

	/** The partition of all that show an image. */
	public static String image(String hash) {
		return IMAGE + hash;
	}

	/** One that shows an image: an app, at an address. */
	public static String owner(String appId, String imageAt) {
		return partition(appId) + "#" + imageAt;
	}

	/** A place in one part of an app's log of changes. */
	public static String change(int part, long number) {
		return CHANGE + part + "#" + String.format(Locale.ROOT, "%015d", number);
	}

	/** How often an article was read on a day. */
	public static String reads(LocalDate day, String articleId) {
		return READS + day + "#" + articleId;
	}

	/** Both keys of an item. */
	public static Map<String, AttributeValue> of(String partition, String sort) {
		return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
	}

	private static String sha256(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
