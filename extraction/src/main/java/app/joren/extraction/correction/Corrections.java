package app.joren.extraction.correction;

import java.time.Instant;
import java.util.List;

import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.review.Correction;
import app.joren.contracts.review.CorrectionProposal;
import app.joren.contracts.review.CorrectionTarget;
import app.joren.contracts.review.StoredPage;
import app.joren.extraction.picture.NodePath;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.template.TemplateTrace;
import org.jsoup.nodes.Element;

/** Learns from corrections of one definition, on all samples of its site at once. */
public final class Corrections {

	private final String appId;

	private final SiteDefinition definition;

	private final List<SampleDocument> samples;

	private final Instant now;

	/**
	 * Learns corrections.
	 * @param appId the app
	 * @param definition what is corrected
	 * @param samples pages on which a rule is tried
	 * @param now the time, for relative dates
	 */
	public Corrections(String appId, SiteDefinition definition, List<StoredPage> samples, Instant now) {
		this.appId = appId;
		this.definition = definition;
		this.samples = samples.stream().map(SampleDocument::of).toList();
		this.now = now;
	}

	/**
	 * Learns a rule.
	 * @param correction where a person points
	 * @return the definition with the rule, and what it changes
	 * @throws CannotLearn when that gives no rule
	 */
	public CorrectionProposal learn(Correction correction) throws CannotLearn {
		SampleDocument sample = this.samples.stream()
			.filter((candidate) -> candidate.stored().articleId().equals(correction.articleId()))
			.findFirst()
			.orElseThrow(() -> new CannotLearn(CannotLearn.Reason.NOT_THERE));
		Element pointed = NodePath.find(sample.page().document(), correction.node())
			.orElseThrow(() -> new CannotLearn(CannotLearn.Reason.NOT_THERE));
		LearntRule learnt = learn(sample, pointed, correction.target());
		SiteDefinition corrected = Templates.with(this.definition, learnt.template());
		return new CorrectionProposal(corrected, learnt.rule(), learnt.reasons(),
				new SampleChanges(this.appId, this.definition, corrected, this.now).of(this.samples));
	}

	private LearntRule learn(SampleDocument sample, Element pointed, CorrectionTarget target) throws CannotLearn {
		DefinedSiteReader reader = new DefinedSiteReader(this.appId, this.definition, () -> this.now);
		ArticleTemplate template = reader.template(sample.page())
			.orElseThrow(() -> new CannotLearn(CannotLearn.Reason.NO_TEMPLATE));
		List<SampleDocument> same = this.samples.stream()
			.filter((other) -> reader.template(other.page()).filter(template::equals).isPresent())
			.toList();
		List<SampleDocument> ordered = RuleChoice.pointedFirst(same, sample);
		return switch (target) {
			case BODY -> new PointedBody(template, ordered).container(pointed);
			case NOT -> new PointedBody(template, ordered).exclusion(pointed);
			case TITLE, SUBTITLE, BYLINE, PUBLISHED, LEAD_IMAGE ->
				new PointedField(template, new TemplateTrace(template, this.now), ordered).learn(target, pointed);
		};
	}

}
