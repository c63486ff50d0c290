package app.joren.analyzer.webapi;

import java.util.List;

import app.joren.analyzer.analysis.Analyses;
import app.joren.analyzer.analysis.StartedAnalyses;
import app.joren.analyzer.definition.CorrectedDefinitions;
import app.joren.analyzer.definition.Definitions;
import app.joren.analyzer.redesign.Redesigns;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.AnalyzerApi;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.analyzer.StartAnalysis;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.runtime.document.PackedDocuments;
import app.joren.runtime.problem.ProblemException;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Analyses and definitions, for the other services. */
@Tag(name = "Analyzer")
@RestController
@Profile("webapi")
class AnalyzerController implements AnalyzerApi {

	private final StartedAnalyses started;

	private final Analyses analyses;

	private final Definitions definitions;

	private final Redesigns redesigns;

	private final CorrectedDefinitions corrected;

	private final PackedDocuments documents;

	AnalyzerController(StartedAnalyses started, Analyses analyses, Definitions definitions, Redesigns redesigns,
			CorrectedDefinitions corrected, PackedDocuments documents) {
		this.started = started;
		this.analyses = analyses;
		this.definitions = definitions;
		this.redesigns = redesigns;
		this.corrected = corrected;
		this.documents = documents;
	}

	@Override
	@ResponseStatus(HttpStatus.ACCEPTED)
	public Analysis start(StartAnalysis request) {
		return this.started.start(request);
	}

	@Override
	public Analysis analysis(String analysisId) {
		return this.analyses.find(analysisId)
			.orElseThrow(() -> ProblemException.notFound("There is no analysis with the id " + analysisId + "."));
	}

	@Override
	public List<DefinitionVersion> definitions(String appId) {
		return this.definitions.versions(appId);
	}

	@Override
	public SiteDefinition definition(String appId, int version) {
		return this.definitions.find(appId, version)
			.orElseThrow(() -> ProblemException
				.notFound("The app %s has no definition with the version %d.".formatted(appId, version)));
	}

	@Override
	public DefinitionVersion activate(String appId, int version) {
		return this.definitions.activate(appId, version)
			.orElseThrow(() -> ProblemException
				.notFound("The app %s has no definition with the version %d.".formatted(appId, version)));
	}

	@Override
	@ResponseStatus(HttpStatus.CREATED)
	public DefinitionVersion save(String appId, SiteDefinition definition) {
		return this.corrected.save(appId, definition);
	}

	@Override
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void forget(String appId) {
		this.analyses.forget(appId);
		this.definitions.forget(appId);
		this.redesigns.forget(appId);
		this.documents.removeAll(appId);
	}

}
