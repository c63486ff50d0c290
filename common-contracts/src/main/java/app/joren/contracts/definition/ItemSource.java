package app.joren.contracts.definition;

import java.net.URI;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Where the articles of a section are found.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = ItemSource.Feed.class, name = "feed"),
		@JsonSubTypes.Type(value = ItemSource.Cms.class, name = "cms"),
		@JsonSubTypes.Type(value = ItemSource.Sitemap.class, name = "sitemap"),
		@JsonSubTypes.Type(value = ItemSource.ListPage.class, name = "list"),
		@JsonSubTypes.Type(value = ItemSource.JsonList.class, name = "json") })
public sealed interface ItemSource {

	/** The address of the source's first page. */
	URI address();

	/** Why it is a source. */
	Evidence evidence();

	/**
	 * An RSS, Atom or JSON feed.
	 *
	 * @param address of the feed
	 * @param evidence why it is a source
	 */
	record Feed(URI address, Evidence evidence) implements ItemSource {
	}

	/**
	 * A content management system's own interface.
	 *
	 * @param system for example {@code wordpress}
	 * @param address of its first page of posts
	 * @param evidence why it is a source
	 */
	record Cms(String system, URI address, Evidence evidence) implements ItemSource {
	}

	/**
	 * A sitemap or sitemap index, of which the addresses of articles are taken.
	 *
	 * @param address of the sitemap
	 * @param evidence why it is a source
	 */
	record Sitemap(URI address, Evidence evidence) implements ItemSource {
	}

	/**
	 * A page with a repeated block per article.
	 *
	 * @param address of the first page
	 * @param items how the blocks are read
	 * @param paging how the next page is found
	 * @param evidence why it is a source
	 */
	record ListPage(URI address, ItemSelectors items, Paging paging, Evidence evidence) implements ItemSource {
	}

	/**
	 * A list of articles as JSON, which the site's scripts ask for to show it.
	 *
	 * @param address of the first part
	 * @param items names that lead to the list, with dots between them; empty if the
	 * answer is the list itself
	 * @param link an article's address with the names of its fields in braces, for
	 * example <code>/news/{slug}</code>
	 * @param paging how the list goes on
	 * @param evidence why it is a source
	 */
	record JsonList(URI address, String items, String link, Paging paging, Evidence evidence) implements ItemSource {
	}

}
