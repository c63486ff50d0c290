package app.joren.analyzer.analysis;

/** Another worker is at an analysis. */
public class AnalysisBusy extends RuntimeException {

	AnalysisBusy(String analysisId) {
		super("Another worker is at analysis " + analysisId);
	}

}
