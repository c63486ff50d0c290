package app.joren.analyzer.webapi;

import java.util.List;

import app.joren.analyzer.definition.DefinitionCheck;
import app.joren.analyzer.sample.Review;
import app.joren.analyzer.sample.SamplePages;
import app.joren.contracts.analyzer.ReviewApi;
import app.joren.contracts.review.Correction;
import app.joren.contracts.review.CorrectionProposal;
import app.joren.contracts.review.DefinitionFault;
import app.joren.contracts.review.Explanation;
import app.joren.contracts.review.PagePicture;
import app.joren.contracts.review.StoredPage;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Explanations and corrections of definitions, for the console. */
@Tag(name = "Review")
@RestController
@Profile("webapi")
class ReviewController implements ReviewApi {

	private final Review review;

	private final SamplePages samples;

	private final DefinitionCheck definitions;

	ReviewController(Review review, SamplePages samples, DefinitionCheck definitions) {
		this.review = review;
		this.samples = samples;
		this.definitions = definitions;
	}

	@Override
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void addSample(String appId, StoredPage page) {
		this.samples.add(appId, page);
	}

	@Override
	public Explanation explainSample(String appId, String articleId, int version) {
		return this.review.explain(appId, articleId, version);
	}

	@Override
	public PagePicture samplePicture(String appId, String articleId) {
		return this.review.picture(appId, articleId);
	}

	@Override
	public CorrectionProposal propose(String appId, Correction correction) {
		return this.review.propose(appId, correction);
	}

	@Override
	public List<DefinitionFault> check(String definition) {
		return this.definitions.faults(definition);
	}

	@Override
	public String definitionSchema() {
		return this.definitions.schema();
	}

}
