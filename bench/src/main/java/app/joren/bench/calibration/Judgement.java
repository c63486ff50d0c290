package app.joren.bench.calibration;

/**
 * A part of a definition, compared with the truth.
 *
 * @param site the site
 * @param kind what kind of part
 * @param part which
 * @param claimed how sure the definition is of it
 * @param right whether it is right
 */
public record Judgement(String site, String kind, String part, double claimed, boolean right) {
}
