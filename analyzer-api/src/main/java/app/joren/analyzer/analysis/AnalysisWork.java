package app.joren.analyzer.analysis;

import java.util.List;
import java.util.function.Consumer;

import app.joren.analyzer.definition.DefinitionRules;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.contracts.review.DefinitionFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Carries out analyses, each once, whatever becomes of workers and messages. */
@Component
@Profile("worker")
public class AnalysisWork {

	private static final Logger log = LoggerFactory.getLogger(AnalysisWork.class);

	private final Analyses analyses;

	private final AnalysisRuns runs;

	private final CandidateAddresses candidates;

	private final Reports reports;

	private final AnalysisSettings settings;

	AnalysisWork(Analyses analyses, AnalysisRuns runs, CandidateAddresses candidates, Reports reports,
			AnalysisSettings settings) {
		this.analyses = analyses;
		this.runs = runs;
		this.candidates = candidates;
		this.reports = reports;
		this.settings = settings;
	}

	/**
	 * Carries out an analysis, from its start.
	 * @param analysisId the analysis
	 * @param attempt counts how often the command has come
	 */
	public void carryOut(String analysisId, int attempt) {
		switch (this.analyses.claim(analysisId)) {
			case Claim.Granted claim -> carryOut(claim, attempt);
			case Claim.Ended ended -> this.reports.reportLast(ended.analysis());
			case Claim.Busy _ -> throw new AnalysisBusy(analysisId);
			case Claim.Unknown _ -> log.info("Analysis {} is forgotten", analysisId);
		}
	}

	private void carryOut(Claim.Granted claim, int attempt) {
		Analysis analysis = claim.analysis();
		log.info("Analysis {} of {} begins", analysis.id(), analysis.address());
		try {
			understand(claim).run();
		}
		catch (AnalysisLost lost) {
			log.info("Analysis {} is left to others", analysis.id());
			return;
		}
		catch (RuntimeException surprise) {
			if (attempt < this.settings.attempts()) {
				throw surprise;
			}
			log.error("Analysis {} of {} broke", analysis.id(), analysis.address(), surprise);
			this.runs.fail(claim, ourFault(analysis));
		}
		this.analyses.find(analysis.id()).ifPresent(this::reportEnd);
	}

	/**
	 * Reads the site, and says how the analysis ends once nobody tells of it any more.
	 */
	private Runnable understand(Claim.Granted claim) {
		Analysis analysis = claim.analysis();
		try (RunningAnalysis running = new RunningAnalysis(analysis, this.settings.reportEvery(), tell(claim))) {
			Runnable end = end(claim, running);
			return () -> {
				this.runs.save(claim, running.analysis());
				end.run();
			};
		}
	}

	private Runnable end(Claim.Granted claim, RunningAnalysis running) {
		try {
			SiteUnderstanding understanding = this.candidates.analyse(claim.analysis(), running);
			checkDefinition(claim.analysis(), understanding);
			return () -> this.runs.finish(claim, understanding);
		}
		catch (AnalysisFailed failed) {
			return () -> this.runs.fail(claim, failed.problem());
		}
	}

	private Consumer<Analysis> tell(Claim.Granted claim) {
		return (analysis) -> {
			this.runs.save(claim, analysis);
			this.reports.report(analysis);
		};
	}

	private void reportEnd(Analysis analysis) {
		log.info("Analysis {} of {} ended: {}, {} requests", analysis.id(), analysis.address(), analysis.state(),
				analysis.requests());
		this.reports.reportLast(analysis);
	}

	/**
	 * A definition that breaks our own rules is a fault worth seeing, not worth failing.
	 */
	private static void checkDefinition(Analysis analysis, SiteUnderstanding understanding) {
		List<DefinitionFault> faults = DefinitionRules.faults(understanding.definition());
		if (!faults.isEmpty()) {
			log.warn("The definition of analysis {} has faults: {}", analysis.id(), faults);
		}
	}

	private static Problem ourFault(Analysis analysis) {
		return new Problem(ProblemType.INTERNAL, "The analysis broke off with an error of ours.",
				"Try again. If it stays so, tell us the address of the site.", analysis.address());
	}

}
