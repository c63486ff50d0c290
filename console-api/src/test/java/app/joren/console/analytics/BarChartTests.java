package app.joren.console.analytics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BarChartTests {

	@ParameterizedTest
	@CsvSource({ "0, 4", "1, 2", "7, 8", "8, 8", "9, 20", "41, 80", "100, 100", "1000, 1000" })
	void theHighestLineIsARoundNumberAboveEverything(double most, double highest) {
		assertThat(BarChart.of(List.of(most), Double::doubleValue).lines().getLast().value()).isEqualTo(highest);
	}

	@Test
	void barsStandOnTheLowestLineAndAreAsHighAsTheirValues() {
		BarChart chart = BarChart.of(List.of(0.0, 4.0, 8.0), Double::doubleValue);

		double ground = chart.lines().getFirst().y();
		assertThat(chart.bars()).allSatisfy((bar) -> assertThat(bar.y() + bar.height()).isEqualTo(ground));
		assertThat(chart.bars().get(0).height()).isZero();
		assertThat(chart.bars().get(2).height()).isEqualTo(2 * chart.bars().get(1).height());
		assertThat(chart.bars().get(2).y()).isEqualTo(chart.lines().getLast().y());
	}

	@ParameterizedTest
	@CsvSource({ "7, 7", "28, 7", "90, 8", "366, 8" })
	void thereIsRoomForTheLabelsOfWhichTheLastIsOne(int days, int labels) {
		BarChart chart = BarChart.of(Collections.nCopies(days, 1.0), Double::doubleValue);

		assertThat(chart.bars()).filteredOn(BarChart.Bar::labelled).hasSize(labels);
		assertThat(chart.bars().getLast().labelled()).isTrue();
		assertThat(chart.bars().getLast().x() + chart.bars().getLast().width()).isLessThanOrEqualTo(BarChart.WIDTH);
	}

	@Test
	void whateverDaysAreAskedForThereIsARange() {
		LocalDate today = LocalDate.of(2026, 11, 30);

		assertThat(DayRange.of(null, null, null, today).days()).isEqualTo(28);
		assertThat(DayRange.of(null, null, 0, today)).isEqualTo(new DayRange(today, today));
		assertThat(DayRange.of(today, today.minusDays(3), null, today))
			.isEqualTo(new DayRange(today.minusDays(3), today));
		assertThat(DayRange.of(LocalDate.MIN, today, null, today).days()).isEqualTo(366);
	}

}
