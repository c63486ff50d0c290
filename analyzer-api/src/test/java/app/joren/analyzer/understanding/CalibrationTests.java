package app.joren.analyzer.understanding;

import app.joren.contracts.definition.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CalibrationTests {

	@ParameterizedTest
	@EnumSource
	void whatIsSurerStaysSoAndNothingIsCertain(Calibration calibration) {
		for (int claimed = 0; claimed < 100; claimed++) {
			double less = calibration.of(claimed / 100.0);
			assertThat(less).isBetween(0.0, 0.99);
			assertThat(calibration.of((claimed + 1) / 100.0)).isGreaterThanOrEqualTo(less);
		}
	}

	@Test
	void theConfidenceIsWhatWasMeasuredAndTheReasonsStay() {
		Evidence deserved = Calibration.EXCLUSION.of(Evidence.of(0.99, "Not the article's on 9 of 9 pages"));

		assertThat(deserved).isEqualTo(Evidence.of(0.8, "Not the article's on 9 of 9 pages"));
	}

}
