package app.joren.bench.learning;

import java.util.List;

import app.joren.extraction.body.Weights;

/**
 * Multinomial logistic regression with a penalty on large weights. Each step goes down by
 * a bound of the curvature, after Böhning, so that it needs no step size and the same
 * examples always give the same weights.
 */
final class Regression {

	private static final int STEPS = 120;

	private final List<Example> examples;

	private final int choices;

	private final Standard standard;

	/** Behind all signs. */
	private final int bias;

	private Regression(List<Example> examples, int choices) {
		this.examples = examples;
		this.choices = choices;
		this.standard = Standard.of(examples);
		this.bias = this.standard.signs();
	}

	/** Learns what signs weigh for each of some choices. */
	static Weights learn(List<Example> examples, int choices) {
		Regression regression = new Regression(examples, choices);
		return regression.standard.plain(regression.descend());
	}

	/** Learns what signs weigh for the second of two choices against the first. */
	static Weights learnOdds(List<Example> examples) {
		Weights both = learn(examples, 2);
		double[][] weights = new double[both.weights().length][];
		for (int sign = 0; sign < weights.length; sign++) {
			weights[sign] = odds(both.weights()[sign]);
		}
		return new Weights(odds(both.bias()), weights);
	}

	private static double[] odds(double[] both) {
		return new double[] { both[1] - both[0] };
	}

	private double[][] descend() {
		double[][] weights = new double[this.choices][this.bias + 1];
		Cholesky curvature = new Cholesky(bound());
		for (int step = 0; step < STEPS; step++) {
			double[][] slope = slope(weights);
			for (int choice = 0; choice < this.choices; choice++) {
				double[] change = curvature.solve(slope[choice]);
				for (int sign = 0; sign <= this.bias; sign++) {
					weights[choice][sign] -= change[sign];
				}
			}
		}
		return weights;
	}

	private double[][] bound() {
		double[][] bound = new double[this.bias + 1][this.bias + 1];
		double[] row = new double[this.bias + 1];
		for (Example example : this.examples) {
			this.standard.row(example, row);
			for (int i = 0; i <= this.bias; i++) {
				double part = 0.5 * example.weight() * row[i];
				for (int j = 0; j <= i; j++) {
					bound[i][j] += part * row[j];
				}
			}
		}
		for (int sign = 0; sign < this.bias; sign++) {
			bound[sign][sign] += 1;
		}
		return bound;
	}

	private double[][] slope(double[][] weights) {
		double[][] slope = new double[this.choices][];
		for (int choice = 0; choice < this.choices; choice++) {
			slope[choice] = weights[choice].clone();
			slope[choice][this.bias] = 0;
		}
		double[] row = new double[this.bias + 1];
		for (Example example : this.examples) {
			this.standard.row(example, row);
			double[] shares = shares(weights, row);
			for (int choice = 0; choice < this.choices; choice++) {
				double error = example.weight() * (shares[choice] - ((choice == example.choice()) ? 1 : 0));
				for (int sign = 0; sign <= this.bias; sign++) {
					slope[choice][sign] += error * row[sign];
				}
			}
		}
		return slope;
	}

	private double[] shares(double[][] weights, double[] row) {
		double[] shares = new double[this.choices];
		double sum = 0;
		for (int choice = 0; choice < this.choices; choice++) {
			double odds = 0;
			for (int sign = 0; sign <= this.bias; sign++) {
				odds += weights[choice][sign] * row[sign];
			}
			shares[choice] = Math.exp(odds);
			sum += shares[choice];
		}
		for (int choice = 0; choice < this.choices; choice++) {
			shares[choice] /= sum;
		}
		return shares;
	}

}
