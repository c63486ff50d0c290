package app.joren.analyzer.definition;

import java.util.List;
import java.util.stream.Collectors;

import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.review.DefinitionFault;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Definitions that a person has corrected. */
@Component
public class CorrectedDefinitions {

	private static final Logger log = LoggerFactory.getLogger(CorrectedDefinitions.class);

	private static final String ORIGIN = "person";

	private static final int MOST_FAULTS = 10;

	private final Definitions definitions;

	CorrectedDefinitions(Definitions definitions) {
		this.definitions = definitions;
	}

	/** Saves a valid definition as the next version of one that is there. */
	public DefinitionVersion save(String appId, SiteDefinition definition) {
		List<DefinitionFault> faults = DefinitionRules.faults(definition);
		if (!faults.isEmpty()) {
			throw new ProblemException(ProblemType.INVALID_REQUEST, "The definition has faults. " + said(faults) + ".",
					"Correct these places and save again.");
		}
		if (this.definitions.versions(appId).isEmpty()) {
			throw ProblemException.notFound("The app " + appId + " has no definition that could be corrected.");
		}
		DefinitionVersion version = this.definitions.add(appId, definition, ORIGIN);
		log.info("App {} has a corrected definition, version {}", appId, version.version());
		return version;
	}

	private static String said(List<DefinitionFault> faults) {
		return faults.stream()
			.limit(MOST_FAULTS)
			.map((fault) -> fault.pointer() + ": " + fault.fault())
			.collect(Collectors.joining("; "));
	}

}
