package app.joren.local.convert;

import java.net.URI;
import java.util.List;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.design.SiteDesign;
import app.joren.contracts.problem.Problem;
import app.joren.extraction.blocks.PlainText;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The result of a conversion, as it is written out.
 *
 * @param site what was converted
 * @param design its look, when the site was understood
 * @param sections its lists
 * @param articles its articles, the newest first
 * @param problems what went wrong, on the whole or with single pages
 */
public record ConvertedSite(Site site, @Nullable SiteDesign design, List<ListedSection> sections,
		List<ConvertedArticle> articles, List<ConversionProblem> problems) {

	public ConvertedSite {
		sections = List.copyOf(sections);
		articles = List.copyOf(articles);
		problems = List.copyOf(problems);
	}

	/** Nothing came of an address. */
	static ConvertedSite failed(String address, Problem problem) {
		return new ConvertedSite(new Site(address, null, null, null, 0), null, List.of(), List.of(),
				List.of(ConversionProblem.of(problem)));
	}

	/**
	 * What was converted.
	 *
	 * @param address as it was given
	 * @param home the site's canonical start page
	 * @param name what the site calls itself
	 * @param language BCP 47 tag of most of its text
	 * @param requests how many requests the site was sent
	 */
	public record Site(String address, @Nullable URI home, @Nullable String name, @Nullable String language,
			int requests) {

		static Site of(String address, SiteDefinition definition, int requests) {
			return new Site(address, definition.home(), definition.name(), definition.language(), requests);
		}

	}

	/**
	 * A section of the site.
	 *
	 * @param id its id in the definition
	 * @param name what the site calls it
	 * @param listUrl the page on which a reader sees it
	 */
	public record ListedSection(String id, String name, @JsonProperty("list_url") URI listUrl) {

		static ListedSection of(Section section) {
			return new ListedSection(section.id(), section.name(), section.address());
		}

	}

	/**
	 * An article.
	 *
	 * @param url its canonical address
	 * @param title without the site's name
	 * @param subtitle the deck
	 * @param published the ISO day, or moment with its offset, that the site gives
	 * @param author the authors in one string
	 * @param language BCP 47 tag
	 * @param leadImage the picture that stands for it
	 * @param sections ids of its sections
	 * @param tags the site's keywords
	 * @param text the body as plain text, one block a line
	 * @param blocks the body
	 */
	public record ConvertedArticle(URI url, String title, @Nullable String subtitle, @Nullable String published,
			@Nullable String author, @Nullable String language, @JsonProperty("lead_image") @Nullable URI leadImage,
			List<String> sections, List<String> tags, String text, List<Block> blocks) {

		static ConvertedArticle of(Article article) {
			return new ConvertedArticle(article.address(), article.title(), article.subtitle(),
					(article.published() != null) ? article.published().iso() : null,
					article.bylines().isEmpty() ? null : String.join(", ", article.bylines()), article.language(),
					(article.leadImage() != null) ? article.leadImage().address() : null, article.sections(),
					article.tags(), PlainText.of(article.body()), article.body());
		}

	}

	/**
	 * Something that went wrong.
	 *
	 * @param type the stable name of the kind of problem
	 * @param title the kind in a sentence
	 * @param detail what happened here
	 * @param nextStep what a person can do
	 * @param address the page that it is about
	 */
	public record ConversionProblem(URI type, String title, String detail, @JsonProperty("next_step") String nextStep,
			@Nullable String address) {

		static ConversionProblem of(Problem problem) {
			return new ConversionProblem(problem.type().type(), problem.type().title(), problem.detail(),
					problem.nextStep(), problem.address());
		}

	}

}
