package app.joren.bench.learning;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PieceTruthTests {

	private final PieceTruth truth = new PieceTruth("Boats\nThe ferry leaves at noon and comes back at night.\nBoats");

	@Test
	void aTextCountsAsOftenAsItIsThere() {
		assertThat(this.truth.has("Boats")).isTrue();
		assertThat(this.truth.has("boats")).isTrue();
		assertThat(this.truth.has("Boats")).isFalse();
	}

	@Test
	void aPartOfALineIsThere() {
		assertThat(this.truth.has("The ferry leaves at noon")).isTrue();
		assertThat(this.truth.has("comes back")).isTrue();
	}

	@Test
	void whatOnlySharesAWordIsNotThere() {
		assertThat(this.truth.has("The train leaves at nine")).isFalse();
		assertThat(this.truth.has("ferry")).isFalse();
	}

}
