package app.joren.bench.learning;

import java.util.ArrayList;
import java.util.List;

import app.joren.extraction.body.Weights;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RegressionTests {

	@Test
	void findsTheSignThatTells() {
		Weights weights = Regression.learnOdds(examples());

		assertThat(weights.weights()[0][0]).isGreaterThan(2);
		assertThat(weights.weights()[1][0]).isBetween(-0.5, 0.5);
		assertThat(weights.bias()[0]).isNegative();
	}

	@Test
	void learnsTheSameFromTheSame() {
		assertThat(Regression.learn(examples(), 2)).usingRecursiveComparison()
			.isEqualTo(Regression.learn(examples(), 2));
	}

	/** The first sign tells the choice nine times in ten, the second nothing. */
	private static List<Example> examples() {
		List<Example> examples = new ArrayList<>();
		for (int at = 0; at < 200; at++) {
			int choice = at % 2;
			int told = (at % 20 < 2) ? 1 - choice : choice;
			examples.add(new Example(new double[] { told, (at % 4 < 2) ? 1 : 0 }, choice, 1));
		}
		return examples;
	}

}
