package app.joren.bench.site;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a site, in the part of its JSON that is scored.
 *
 * @param articles the articles that were found
 * @param sections the lists that were found
 */
public record SiteResult(List<ResultArticle> articles, List<ResultSection> sections) {

	public SiteResult {
		articles = (articles == null) ? List.of() : List.copyOf(articles);
		sections = (sections == null) ? List.of() : List.copyOf(sections);
	}

	/** Nothing was made of the site. */
	public static SiteResult none() {
		return new SiteResult(List.of(), List.of());
	}

	/**
	 * An article.
	 *
	 * @param url its address, on the published site or on the server of the recording
	 * @param title without the site's name
	 * @param published an ISO day or moment
	 * @param author the authors in one string
	 * @param leadImage the address of its picture
	 * @param text the body as plain text
	 */
	public record ResultArticle(String url, @Nullable String title, @Nullable String published, @Nullable String author,
			@JsonProperty("lead_image") @Nullable String leadImage, String text) {

		public ResultArticle {
			text = (text == null) ? "" : text;
		}

	}

	/**
	 * A list of articles.
	 *
	 * @param name what the site calls it
	 * @param listUrl its page
	 */
	public record ResultSection(String name, @JsonProperty("list_url") @Nullable String listUrl) {
	}

}
