package app.joren.console.definition;

import java.util.List;

import app.joren.console.conversion.Conversion;
import app.joren.console.conversion.Conversions;
import app.joren.console.conversion.ServiceCalls;
import app.joren.contracts.analyzer.AnalyzerApi;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.analyzer.ReviewApi;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.problem.ProblemType;
import app.joren.contracts.review.DefinitionFault;
import app.joren.runtime.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** The versions of apps' definitions. */
@Component
public class Definitions {

	private static final Logger log = LoggerFactory.getLogger(Definitions.class);

	private final Conversions conversions;

	private final AnalyzerApi analyzer;

	private final ReviewApi review;

	private final JsonMapper json;

	Definitions(Conversions conversions, AnalyzerApi analyzer, ReviewApi review, JsonMapper json) {
		this.conversions = conversions;
		this.analyzer = analyzer;
		this.review = review;
		this.json = json;
	}

	/** The app whose definitions these are. */
	public Conversion app(String appId) {
		return this.conversions.find(appId).orElseThrow(() -> ProblemException.notFound("There is no such app."));
	}

	/** All versions, the newest first. */
	public List<DefinitionVersion> versions(String appId) {
		app(appId);
		return ServiceCalls.answer(() -> this.analyzer.definitions(appId));
	}

	/** The number of the newest version. */
	public int newest(String appId) {
		return versions(appId).stream()
			.findFirst()
			.map(DefinitionVersion::version)
			.orElseThrow(() -> ProblemException.notFound("The app has no definition yet."));
	}

	/** The number of the version that crawls follow. */
	public int active(String appId) {
		return versions(appId).stream()
			.filter(DefinitionVersion::active)
			.findFirst()
			.map(DefinitionVersion::version)
			.orElseThrow(() -> ProblemException.notFound("The app has no definition yet."));
	}

	/** Follows a version from now on; the articles are made again by it. */
	public DefinitionVersion activate(String appId, int version) {
		app(appId);
		DefinitionVersion active = ServiceCalls.answer(() -> this.analyzer.activate(appId, version));
		log.info("App {} follows version {} of its definition", appId, version);
		return active;
	}

	/** One version. */
	public SiteDefinition find(String appId, int version) {
		app(appId);
		return ServiceCalls.answer(() -> this.analyzer.definition(appId, version));
	}

	/** One version as JSON that a person can read. */
	public String text(String appId, int version) {
		return this.json.writerWithDefaultPrettyPrinter().writeValueAsString(find(appId, version));
	}

	/** The lists that cannot be read to their end. */
	public List<OpenList> openLists(String appId) {
		return OpenList.of(find(appId, active(appId)));
	}

	/** What is different between two versions. */
	public List<DefinitionChange> compare(String appId, int from, int to) {
		return DefinitionComparison.of(this.json.valueToTree(find(appId, from)),
				this.json.valueToTree(find(appId, to)));
	}

	/** What is wrong with an edited text. */
	public List<DefinitionFault> faults(String text) {
		return ServiceCalls.answer(() -> this.review.check(text));
	}

	/** Saves an edited text that has no faults. */
	public DefinitionVersion save(String appId, int base, String text) {
		return save(appId, base, this.json.readValue(text, SiteDefinition.class));
	}

	/** Saves a definition that was made from the version that is followed. */
	public DefinitionVersion save(String appId, int base, SiteDefinition definition) {
		if (active(appId) != base) {
			throw new ProblemException(ProblemType.CONFLICT,
					"Version %d is not followed any more, so this change does not fit.".formatted(base),
					"Open the version that is followed and repeat your change.");
		}
		DefinitionVersion version = ServiceCalls.answer(() -> this.analyzer.save(appId, definition));
		log.info("App {} has version {} of its definition, from version {}", appId, version.version(), base);
		return version;
	}

	/** The schema of definitions. */
	public String schema() {
		return ServiceCalls.answer(this.review::definitionSchema);
	}

}
