package app.joren.contracts.article;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Finds the images that an article shows, wherever they stand in it. */
public final class ArticleImages {

	private final Set<URI> found = new LinkedHashSet<>();

	private ArticleImages() {
	}

	/** The addresses of an article's images, the lead image's first. */
	public static Set<URI> of(Article article) {
		ArticleImages images = new ArticleImages();
		images.add(article.leadImage());
		images.addAll(article.body());
		return images.found;
	}

	private void addAll(List<Block> blocks) {
		blocks.forEach(this::add);
	}

	private void add(Block block) {
		switch (block) {
			case Block.Picture picture -> add(picture.image());
			case Block.Gallery gallery -> gallery.pictures().forEach((picture) -> add(picture.image()));
			case Block.Quote quote -> addAll(quote.blocks());
			case Block.Listing listing -> listing.items().forEach((item) -> addAll(item.blocks()));
			case Block.Table table ->
				table.rows().forEach((row) -> row.cells().forEach((cell) -> addAll(cell.blocks())));
			case Block.Video video -> add(video.poster());
			case Block.Heading _, Block.Paragraph _, Block.Code _, Block.Embed _, Block.Audio _, Block.Card _,
					Block.Divider _ -> {
				// They show no image.
			}
		}
	}

	private void add(@Nullable Image image) {
		if (image != null) {
			this.found.add(image.address());
		}
	}

}
