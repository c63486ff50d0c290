package app.joren.console.review;

import java.util.function.Supplier;

import app.joren.console.conversion.ServiceCalls;
import app.joren.console.definition.Definitions;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.analyzer.ReviewApi;
import app.joren.contracts.crawler.StoredPagesApi;
import app.joren.contracts.problem.ProblemType;
import app.joren.contracts.review.ConversionReport;
import app.joren.contracts.review.Correction;
import app.joren.contracts.review.CorrectionProposal;
import app.joren.contracts.review.CorrectionTarget;
import app.joren.contracts.review.Explanation;
import app.joren.contracts.review.PagePicture;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The pages of articles: those that crawls have kept, and before any crawl the samples of
 * the analysis.
 */
@Component
public class ArticlePages {

	private final Definitions definitions;

	private final ReviewApi samples;

	private final StoredPagesApi crawled;

	ArticlePages(Definitions definitions, ReviewApi samples, StoredPagesApi crawled) {
		this.definitions = definitions;
		this.samples = samples;
		this.crawled = crawled;
	}

	/** What became of the site's pages. */
	public ConversionReport report(String appId) {
		this.definitions.app(appId);
		return ServiceCalls.answer(() -> this.crawled.report(appId));
	}

	/**
	 * Why an article is what it is.
	 * @param version by which it is read; without it as it is in the app
	 */
	public Explanation explain(String appId, String articleId, @Nullable Integer version) {
		boolean live = this.definitions.app(appId).live();
		if (version != null) {
			return sample(appId, articleId, () -> this.samples.explainSample(appId, articleId, version));
		}
		if (!live) {
			return ServiceCalls
				.answer(() -> this.samples.explainSample(appId, articleId, this.definitions.active(appId)));
		}
		return orElse(() -> this.crawled.explain(appId, articleId),
				() -> this.samples.explainSample(appId, articleId, this.definitions.active(appId)));
	}

	/** The picture of an article's page. */
	public PagePicture picture(String appId, String articleId) {
		this.definitions.app(appId);
		return orElse(() -> this.samples.samplePicture(appId, articleId), () -> this.crawled.picture(appId, articleId));
	}

	/** What would be learnt from a correction. */
	public CorrectionProposal propose(String appId, Correction correction) {
		this.definitions.app(appId);
		String articleId = correction.articleId();
		return sample(appId, articleId, () -> this.samples.propose(appId, correction));
	}

	/** Saves what is learnt from a correction. */
	public DefinitionVersion save(String appId, Correction correction) {
		return this.definitions.save(appId, correction.base(), propose(appId, correction).definition());
	}

	/** A correction of the version that is followed. */
	public Correction correction(String appId, String articleId, String node, CorrectionTarget target) {
		return new Correction(this.definitions.active(appId), articleId, node, target);
	}

	/** Asks about a page as a sample; a page that is none becomes one. */
	private <T> T sample(String appId, String articleId, Supplier<T> call) {
		return orElse(() -> {
			this.samples.samplePicture(appId, articleId);
			return call.get();
		}, () -> {
			this.samples.addSample(appId, this.crawled.page(appId, articleId));
			return call.get();
		});
	}

	private static <T> T orElse(Supplier<T> first, Supplier<T> second) {
		try {
			return ServiceCalls.answer(first);
		}
		catch (ProblemException ex) {
			if (ex.type() != ProblemType.NOT_FOUND) {
				throw ex;
			}
			return ServiceCalls.answer(second);
		}
	}

}
