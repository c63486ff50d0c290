package app.joren.contracts.analyzer;

/**
 * The command to analyse a site, on the queue {@code analyses}.
 *
 * @param analysisId the analysis, whose facts are in the analyzer's table
 */
public record AnalyzeSite(String analysisId) {
}
