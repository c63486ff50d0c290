package app.joren.bench.learning;

import java.util.List;

import app.joren.extraction.body.Weights;

/**
 * The mean and the deviation of each sign, so that all of them have one scale.
 *
 * @param means by sign
 * @param deviations by sign
 */
record Standard(double[] means, double[] deviations) {

	private static final double LEAST = 1e-6;

	static Standard of(List<Example> examples) {
		int signs = examples.getFirst().signs().length;
		double[] means = new double[signs];
		double[] deviations = new double[signs];
		for (int sign = 0; sign < signs; sign++) {
			double sum = 0;
			double squares = 0;
			for (Example example : examples) {
				sum += example.signs()[sign];
				squares += example.signs()[sign] * example.signs()[sign];
			}
			means[sign] = sum / examples.size();
			double variance = squares / examples.size() - means[sign] * means[sign];
			deviations[sign] = Math.sqrt(Math.max(0, variance)) + LEAST;
		}
		return new Standard(means, deviations);
	}

	int signs() {
		return this.means.length;
	}

	/** The signs of an example on one scale and, last, a one for the bias. */
	void row(Example example, double[] row) {
		for (int sign = 0; sign < signs(); sign++) {
			row[sign] = (example.signs()[sign] - this.means[sign]) / this.deviations[sign];
		}
		row[signs()] = 1;
	}

	/** What signs weigh as they are. */
	Weights plain(double[][] scaled) {
		double[] bias = new double[scaled.length];
		double[][] weights = new double[signs()][scaled.length];
		for (int choice = 0; choice < scaled.length; choice++) {
			bias[choice] = scaled[choice][signs()];
			for (int sign = 0; sign < signs(); sign++) {
				weights[sign][choice] = scaled[choice][sign] / this.deviations[sign];
				bias[choice] -= weights[sign][choice] * this.means[sign];
			}
		}
		return new Weights(bias, weights);
	}

}
