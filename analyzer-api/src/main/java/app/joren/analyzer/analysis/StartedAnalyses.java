package app.joren.analyzer.analysis;

import app.joren.analyzer.address.TypedAddress;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.AnalyzeSite;
import app.joren.contracts.analyzer.StartAnalysis;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import app.joren.runtime.queue.Queues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Starts analyses: notes them, and sends the command to a worker. */
@Component
public class StartedAnalyses {

	private static final Logger log = LoggerFactory.getLogger(StartedAnalyses.class);

	private final Analyses analyses;

	private final Queues queues;

	StartedAnalyses(Analyses analyses, Queues queues) {
		this.analyses = analyses;
		this.queues = queues;
	}

	/** Starts an analysis. Asking twice starts one; what was interrupted is completed. */
	public Analysis start(StartAnalysis request) {
		if (TypedAddress.parse(request.address()).isEmpty()) {
			throw new ProblemException(ProblemType.NOT_AN_ADDRESS,
					"'" + request.address().strip() + "' is not the address of a website.",
					"Type the address as the browser shows it, for example https://www.example.com/.");
		}
		this.analyses.create(request);
		Analysis analysis = this.analyses.find(request.analysisId()).orElseThrow(() -> forgotten(request));
		if (!analysis.appId().equals(request.appId())) {
			throw new ProblemException(ProblemType.CONFLICT, "This analysis belongs to another app.",
					"Choose a new id for the analysis.");
		}
		if (!this.analyses.isQueued(analysis.id())) {
			this.queues.send("analyses", new AnalyzeSite(analysis.id()));
			this.analyses.queued(analysis.id());
			log.info("Analysis {} of {} for app {} is queued", analysis.id(), analysis.address(), analysis.appId());
		}
		return analysis;
	}

	private static ProblemException forgotten(StartAnalysis request) {
		return ProblemException.notFound("The analysis " + request.analysisId() + " was forgotten meanwhile.");
	}

}
