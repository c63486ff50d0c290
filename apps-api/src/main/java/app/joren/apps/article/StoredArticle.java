package app.joren.apps.article;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import app.joren.apps.app.LogNumber;
import app.joren.apps.table.Keys;
import app.joren.apps.table.ListName;
import app.joren.runtime.document.Item;
import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An article's own item: what of the article is known, and when it was seen so. An
 * article that is gone keeps its item without a document, so that older messages about it
 * are recognised.
 *
 * @param appId the app
 * @param id the article
 * @param seen when the crawler saw it so
 * @param hash of the document, while there is one
 * @param position in the lists, while there is a document
 * @param sections ids of the sections it stands in
 * @param document the packed document, while there is one
 * @param logged where its last change stands in the log, if it changed since there is one
 */
record StoredArticle(String appId, String id, Instant seen, @Nullable String hash, @Nullable ListPosition position,
		List<String> sections, @Nullable AttributeValue document, @Nullable LogNumber logged) {

	private static final String SEEN = "seen";

	private static final String HASH = "hash";

	private static final String POSITION = "position";

	private static final String SECTIONS = "sections";

	private static final String DOCUMENT = "document";

	private static final String LOGGED = "logged";

	StoredArticle {
		sections = List.copyOf(sections);
	}

	static StoredArticle gone(String appId, String id, Instant seen) {
		return new StoredArticle(appId, id, seen, null, null, List.of(), null, null);
	}

	static StoredArticle read(String appId, String id, Item item) {
		return new StoredArticle(appId, id, item.moment(SEEN), item.findText(HASH).orElse(null),
				item.findText(POSITION).map(ListPosition::new).orElse(null), item.texts(SECTIONS),
				item.find(DOCUMENT).orElse(null), item.findText(LOGGED).map(LogNumber::read).orElse(null));
	}

	/** Whether the app has the article. */
	boolean present() {
		return this.document != null;
	}

	/** Whether a message about the article tells nothing newer. */
	boolean isAsNewAs(Instant other) {
		return !this.seen.isBefore(other);
	}

	/** Whether the article is so already. */
	boolean isSame(String otherHash, List<String> otherSections) {
		return otherHash.equals(this.hash) && new TreeSet<>(otherSections).equals(new TreeSet<>(this.sections));
	}

	/** The same article, seen later. */
	StoredArticle seenAt(Instant later) {
		return new StoredArticle(this.appId, this.id, later, this.hash, this.position, this.sections, this.document,
				this.logged);
	}

	/** The same article, whose last change is this. */
	StoredArticle loggedAs(@Nullable LogNumber number) {
		return new StoredArticle(this.appId, this.id, this.seen, this.hash, this.position, this.sections, this.document,
				number);
	}

	/** The sort keys of its places in the lists. */
	List<String> places() {
		if (this.position == null) {
			return List.of();
		}
		String place = this.position.value();
		return Stream.concat(Stream.of(new ListName.All()), this.sections.stream().map(ListName.OfSection::new))
			.map((list) -> Keys.list(list, place))
			.toList();
	}

	Map<String, AttributeValue> item() {
		Map<String, AttributeValue> item = new HashMap<>(Keys.of(Keys.partition(this.appId), Keys.article(this.id)));
		item.put(SEEN, AttributeValue.fromS(this.seen.toString()));
		item.put(SECTIONS, AttributeValue.fromL(this.sections.stream().map(AttributeValue::fromS).toList()));
		Optional.ofNullable(this.hash).ifPresent((known) -> item.put(HASH, AttributeValue.fromS(known)));
		Optional.ofNullable(this.position)
			.ifPresent((known) -> item.put(POSITION, AttributeValue.fromS(known.value())));
		Optional.ofNullable(this.document).ifPresent((known) -> item.put(DOCUMENT, known));
		Optional.ofNullable(this.logged)
			.ifPresent((number) -> item.put(LOGGED, AttributeValue.fromS(number.version())));
		return item;
	}

}
