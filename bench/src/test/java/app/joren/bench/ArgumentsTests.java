package app.joren.bench;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArgumentsTests {

	private static final Set<String> KNOWN = Set.of("--only", "--worst");

	@Test
	void optionsMayStandAnywhere() {
		Arguments arguments = arguments("--only a,b sites --worst 3");

		assertThat(arguments.single("DIR")).isEqualTo("sites");
		assertThat(arguments.list("--only")).containsExactlyInAnyOrder("a", "b");
		assertThat(arguments.number("--worst", 0)).isEqualTo(3);
	}

	@Test
	void whatIsNotGivenHasItsUsualValue() {
		Arguments arguments = arguments("sites");

		assertThat(arguments.list("--only")).isEmpty();
		assertThat(arguments.number("--worst", 7)).isEqualTo(7);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sites more", "--only a", "sites --worst three", "sites --only", "sites --colour blue" })
	void whatMakesNoSenseIsRefused(String line) {
		assertThatExceptionOfType(Arguments.BadUsage.class).isThrownBy(() -> {
			Arguments arguments = arguments(line);
			arguments.single("DIR");
			arguments.number("--worst", 0);
		});
	}

	private static Arguments arguments(String line) {
		return Arguments.of(List.of(line.split(" ")), KNOWN);
	}

}
