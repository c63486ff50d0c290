package app.joren.extraction.body;

import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.Block;
import app.joren.extraction.blocks.BlockReader;
import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.page.Page;

/**
 * What the content of a page of any kind is.
 *
 * @param kind of what kind the page is
 * @param body where its content stands
 */
public record PageContent(KindJudgement kind, Body body) {

	/** On a page with fewer pieces of text there is little to tell its kind by. */
	private static final int FEW = 30;

	/** So a kind has to be this likely on such a page. */
	private static final double SURE = 0.8;

	/** Where no kind is more likely than this, a page is of none of them. */
	private static final double UNSURE = 0.35;

	/** A page that may well be an article, and is nothing else for sure. */
	private static final double WELL = 0.15;

	/** One that says to be an article has to look very much like something else. */
	private static final double HARDLY = 0.1;

	/**
	 * Finds the content of a page.
	 * @param page the page
	 * @param metadata what it says about itself
	 * @return empty where there is no text
	 */
	public static Optional<PageContent> of(Page page, PageMetadata metadata) {
		return of(page, metadata, Learnt.shipped());
	}

	/** Finds it by what somebody has learnt anew. */
	public static Optional<PageContent> of(Page page, PageMetadata metadata, Learnt learnt) {
		TextMap map = TextMap.of(page.document().body());
		return BodyFinder.find(map, metadata).map((body) -> of(page, metadata, map, body, learnt));
	}

	private static PageContent of(Page page, PageMetadata metadata, TextMap map, Body body, Learnt learnt) {
		Layout layout = new Layout(map);
		Places places = new Places(layout);
		Posts posts = Posts.of(layout);
		KindJudgement kind = KindJudgement.of(KindSigns.of(page, metadata, layout, places, body, posts.share()),
				learnt.kinds());
		boolean thread = Threads.isThread(kind, layout, posts, body,
				ArticleCheck.scoreWithoutKind(page, metadata, body));
		if (!thread && isArticle(kind, layout, metadata, body)) {
			return new PageContent(kind, body);
		}
		ContentPieces pieces = ContentPieces.of(layout, new PieceSigns(layout, places, metadata, body),
				learnt.pieces());
		return new PageContent(kind, (thread ? pieces.with(posts, learnt.posts()) : pieces).body());
	}

	/** Reads the blocks of the content. */
	public List<Block> blocks(Page page) {
		return BlockReader.read(page, List.of(this.body.container()), this.body.exclusion(),
				this.body.shown()::contains);
	}

	/**
	 * An article must not be cut to pieces because it looks a little like something else.
	 */
	private static boolean isArticle(KindJudgement kind, Layout layout, PageMetadata metadata, Body body) {
		double article = kind.of(ContentKind.ARTICLE);
		ContentKind likeliest = kind.likeliest();
		double most = kind.of(likeliest);
		return likeliest == ContentKind.ARTICLE || (layout.pieces().length < FEW && most < SURE)
				|| (article > WELL && (body.whole() || most < UNSURE)) || (article > HARDLY && metadata.article());
	}

}
