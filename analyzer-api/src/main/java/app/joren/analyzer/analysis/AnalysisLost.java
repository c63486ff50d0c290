package app.joren.analyzer.analysis;

/** A worker lost its analysis: another one has taken it over, or it is forgotten. */
public class AnalysisLost extends RuntimeException {

	AnalysisLost(String analysisId) {
		super("Analysis " + analysisId + " is not ours any more");
	}

}
