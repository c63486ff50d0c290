package app.joren.extraction.body;

import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.blocks.FirstPicture;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.metadata.BestAuthors;
import app.joren.extraction.metadata.BestDate;
import app.joren.extraction.metadata.BestTitle;
import app.joren.extraction.metadata.Candidate;
import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.metadata.SharePictures;
import app.joren.extraction.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A whole article, inferred from one page.
 *
 * @param metadata what the page says about itself
 * @param title without the site's name
 * @param authors their names
 * @param published when
 * @param image the picture that stands for it
 * @param body where the body stands
 * @param blocks the body
 * @param check whether the page is an article at all
 * @param kind of what kind the page is; null where it has no text
 */
public record PageInference(PageMetadata metadata, @Nullable String title, List<String> authors,
		@Nullable PublicationDate published, @Nullable Image image, @Nullable Body body, List<Block> blocks,
		ArticleCheck check, @Nullable KindJudgement kind) {

	/** Infers the article of a page. */
	public static PageInference of(Page page, DateReader dates) {
		return of(page, PageMetadata.of(page, dates));
	}

	/** Infers the article of a page whose metadata is known. */
	public static PageInference of(Page page, PageMetadata metadata) {
		Optional<PageContent> content = PageContent.of(page, metadata);
		Optional<Body> body = content.map(PageContent::body);
		List<Block> blocks = content.map((found) -> found.blocks(page)).orElse(List.of());
		return new PageInference(metadata, BestTitle.of(metadata).orElse(null), BestAuthors.of(metadata),
				BestDate.of(metadata).orElse(null), image(metadata, blocks), body.orElse(null), blocks,
				ArticleCheck.of(page, metadata, content.orElse(null)), content.map(PageContent::kind).orElse(null));
	}

	/** A picture made for sharing stands for an article only where there is no other. */
	private static @Nullable Image image(PageMetadata metadata, List<Block> blocks) {
		List<Image> declared = metadata.images().stream().map(Candidate::value).toList();
		return declared.stream()
			.filter((image) -> !SharePictures.isNoPhotograph(image.address()))
			.findFirst()
			.or(() -> FirstPicture.in(blocks))
			.or(() -> declared.stream().findFirst())
			.orElse(null);
	}

}
