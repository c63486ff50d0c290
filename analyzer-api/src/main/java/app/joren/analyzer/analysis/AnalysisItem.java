package app.joren.analyzer.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.analyzer.definition.Definitions;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.article.Article;
import app.joren.contracts.design.SiteDesign;
import app.joren.contracts.problem.Problem;
import app.joren.runtime.document.Item;
import app.joren.runtime.document.PackedDocuments;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.stereotype.Component;

/** How an analysis looks as an item of its table. */
@Component
class AnalysisItem {

	static final String ID = "analysisId";

	static final String APP = "appId";

	static final String ADDRESS = "address";

	static final String STATE = "state";

	static final String STARTED = "started";

	static final String ENDED = "ended";

	static final String FINDINGS = "findings";

	static final String REQUESTS = "requests";

	static final String PROPOSAL = "proposal";

	static final String PROBLEM = "problem";

	private final PackedDocuments documents;

	private final Definitions definitions;

	AnalysisItem(PackedDocuments documents, Definitions definitions) {
		this.documents = documents;
		this.definitions = definitions;
	}

	static Map<String, AttributeValue> key(String analysisId) {
		return Map.of(ID, AttributeValue.fromS(analysisId));
	}

	AttributeValue findings(String appId, List<Finding> findings) {
		return this.documents.pack(new Findings(findings), appId);
	}

	AttributeValue problem(String appId, Problem problem) {
		return this.documents.pack(problem, appId);
	}

	/** The definition is left out: it is kept once, as a version of its own. */
	AttributeValue proposal(String appId, Proposal proposal) {
		return this.documents
			.pack(new StoredProposal(proposal.definitionVersion(), proposal.design(), proposal.samples()), appId);
	}

	Analysis read(Item item) {
		String appId = item.text(APP);
		return new Analysis(item.text(ID), appId, item.text(ADDRESS), Analysis.State.valueOf(item.text(STATE)),
				item.find(FINDINGS)
					.map((packed) -> this.documents.unpack(packed, Findings.class).all())
					.orElse(List.of()),
				item.find(REQUESTS).map((number) -> Integer.parseInt(number.n())).orElse(0),
				proposal(appId, item).orElse(null),
				item.find(PROBLEM).map((packed) -> this.documents.unpack(packed, Problem.class)).orElse(null),
				item.moment(STARTED), item.findMoment(ENDED).orElse(null));
	}

	private Optional<Proposal> proposal(String appId, Item item) {
		return item.find(PROPOSAL)
			.map((packed) -> this.documents.unpack(packed, StoredProposal.class))
			.flatMap((stored) -> this.definitions.find(appId, stored.definitionVersion())
				.map((definition) -> new Proposal(stored.definitionVersion(), definition, stored.design(),
						stored.samples())));
	}

	private record Findings(List<Finding> all) {
	}

	private record StoredProposal(int definitionVersion, SiteDesign design, List<Article> samples) {
	}

}
