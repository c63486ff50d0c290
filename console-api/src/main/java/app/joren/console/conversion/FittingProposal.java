package app.joren.console.conversion;

import app.joren.contracts.analyzer.Proposal;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes a proposal so that it fits into an item, which holds 400 kB: of samples that are
 * too long together, the last ones are left out.
 */
@Component
class FittingProposal {

	private static final int LARGEST = 380_000;

	private final Documents documents;

	FittingProposal(Documents documents) {
		this.documents = documents;
	}

	AttributeValue write(Proposal proposal) {
		AttributeValue written = this.documents.write(proposal);
		int samples = proposal.samples().size();
		return (written.b().asByteArrayUnsafe().length <= LARGEST || samples == 0) ? written
				: write(new Proposal(proposal.definitionVersion(), proposal.definition(), proposal.design(),
						proposal.samples().subList(0, samples / 2)));
	}

}
