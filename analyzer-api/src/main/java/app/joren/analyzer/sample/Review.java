package app.joren.analyzer.sample;

import java.time.Clock;

import app.joren.analyzer.definition.Definitions;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.problem.ProblemType;
import app.joren.contracts.review.Correction;
import app.joren.contracts.review.CorrectionProposal;
import app.joren.contracts.review.Explanation;
import app.joren.contracts.review.PagePicture;
import app.joren.extraction.correction.CannotLearn;
import app.joren.extraction.correction.Corrections;
import app.joren.extraction.explanation.Explanations;
import app.joren.extraction.explanation.StoredPages;
import app.joren.extraction.picture.Pictures;
import app.joren.runtime.problem.ProblemException;

import org.springframework.stereotype.Component;

/** Explains and corrects definitions on their sample pages. */
@Component
public class Review {

	private final SamplePages samples;

	private final Definitions definitions;

	private final Clock clock;

	Review(SamplePages samples, Definitions definitions, Clock clock) {
		this.samples = samples;
		this.definitions = definitions;
		this.clock = clock;
	}

	/** Why a sample article is what it is. */
	public Explanation explain(String appId, String articleId, int version) {
		return new Explanations(appId, definition(appId, version), version, this.clock.instant())
			.of(this.samples.get(appId, articleId));
	}

	/** The picture of a sample page. */
	public PagePicture picture(String appId, String articleId) {
		return Pictures.of(StoredPages.page(this.samples.get(appId, articleId)));
	}

	/** What would be learnt from a correction. */
	public CorrectionProposal propose(String appId, Correction correction) {
		SiteDefinition definition = definition(appId, correction.base());
		try {
			return new Corrections(appId, definition, this.samples.of(appId), this.clock.instant()).learn(correction);
		}
		catch (CannotLearn ex) {
			throw new ProblemException(ProblemType.NOT_LEARNT, ex.reason().sentence(),
					"Point at another place, or say that it is something else.");
		}
	}

	private SiteDefinition definition(String appId, int version) {
		return this.definitions.find(appId, version)
			.orElseThrow(() -> ProblemException
				.notFound("The app %s has no definition with the version %d.".formatted(appId, version)));
	}

}
