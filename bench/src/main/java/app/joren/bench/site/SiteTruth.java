package app.joren.bench.site;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a recorded site, as its {@code site.json} says.
 *
 * @param id short name of the recording
 * @param name the site's name
 * @param origin scheme and host of the published site
 * @param startUrl what the product is given
 * @param language BCP 47 tag
 * @param generator what the site was made with
 * @param contentTypes exceptions to the usual types, by path or file ending
 * @param sections the site's article lists, not complete
 * @param articles all of its articles
 * @param nonArticles pages that are certainly no articles
 * @param ambiguous pages that are never counted
 */
public record SiteTruth(String id, String name, String origin, @JsonProperty("start_url") String startUrl,
		@Nullable String language, @Nullable String generator,
		@JsonProperty("content_types") Map<String, String> contentTypes, List<TruthSection> sections,
		List<TruthArticle> articles, @JsonProperty("non_articles") List<String> nonArticles, List<String> ambiguous) {

	public SiteTruth {
		contentTypes = (contentTypes == null) ? Map.of() : Map.copyOf(contentTypes);
		sections = (sections == null) ? List.of() : List.copyOf(sections);
		articles = (articles == null) ? List.of() : List.copyOf(articles);
		nonArticles = (nonArticles == null) ? List.of() : List.copyOf(nonArticles);
		ambiguous = (ambiguous == null) ? List.of() : List.copyOf(ambiguous);
	}

	/** The truth with other articles. */
	SiteTruth with(List<TruthArticle> others) {
		return new SiteTruth(this.id, this.name, this.origin, this.startUrl, this.language, this.generator,
				this.contentTypes, this.sections, others, this.nonArticles, this.ambiguous);
	}

	/**
	 * A list of articles.
	 *
	 * @param name what the site calls it
	 * @param listUrl its page
	 */
	public record TruthSection(String name, @JsonProperty("list_url") @Nullable String listUrl) {
	}

	/**
	 * An article.
	 *
	 * @param url its address on the published site
	 * @param title without the site's name
	 * @param titleAlt other good titles that the page has
	 * @param published the day, as the source has it
	 * @param author the authors in one string, where the page names them
	 * @param leadImage the address of its picture
	 * @param textFile the file with its body
	 * @param text the body, once the file was read
	 */
	public record TruthArticle(String url, String title, @JsonProperty("title_alt") List<String> titleAlt,
			@Nullable String published, @Nullable String author, @JsonProperty("lead_image") @Nullable String leadImage,
			@JsonProperty("text_file") String textFile, String text) {

		public TruthArticle {
			titleAlt = (titleAlt == null) ? List.of() : List.copyOf(titleAlt);
			text = (text == null) ? "" : text;
		}

		/** The article with the body that was read from its file. */
		TruthArticle with(String body) {
			return new TruthArticle(this.url, this.title, this.titleAlt, this.published, this.author, this.leadImage,
					this.textFile, body);
		}

	}

}
