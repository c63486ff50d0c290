package app.joren.extraction.body;

import java.util.EnumMap;
import java.util.Map;

/**
 * Of what kind a page is.
 *
 * @param probabilities how likely each kind is; together they are 1
 */
public record KindJudgement(Map<ContentKind, Double> probabilities) {

	public KindJudgement {
		probabilities = Map.copyOf(probabilities);
	}

	/** Judges a page by the signs that {@link KindSigns} reads. */
	static KindJudgement of(double[] signs, Weights weights) {
		double[] odds = weights.allOdds(signs);
		Map<ContentKind, Double> probabilities = new EnumMap<>(ContentKind.class);
		double sum = 0;
		for (ContentKind kind : ContentKind.values()) {
			double weight = Math.exp(odds[kind.ordinal()]);
			probabilities.put(kind, weight);
			sum += weight;
		}
		double all = sum;
		probabilities.replaceAll((kind, weight) -> weight / all);
		return new KindJudgement(probabilities);
	}

	/** The judgement of a page that is surely of one kind. */
	static KindJudgement certain(ContentKind kind) {
		return new KindJudgement(Map.of(kind, 1.0));
	}

	/** How likely a kind is. */
	public double of(ContentKind kind) {
		return this.probabilities.getOrDefault(kind, 0.0);
	}

	/** The most likely kind. */
	public ContentKind likeliest() {
		ContentKind likeliest = ContentKind.ARTICLE;
		for (ContentKind kind : ContentKind.values()) {
			likeliest = (of(kind) > of(likeliest)) ? kind : likeliest;
		}
		return likeliest;
	}

}
