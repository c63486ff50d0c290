package app.joren.local.convert;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConvertArgumentsTests {

	@Test
	void readsAddressAndOptionsInAnyOrder(@TempDir Path folder) {
		Path file = folder.resolve("site.json");

		ConvertArguments arguments = ConvertArguments.of(List.of("--allow-host", "127.0.0.1:80", "https://a.example",
				"--out", file.toString(), "--allow-host", "localhost:81", "--language", "ja"));

		assertThat(arguments.address()).isEqualTo("https://a.example");
		assertThat(arguments.out()).isEqualTo(file);
		assertThat(arguments.allowedHosts()).containsExactlyInAnyOrder("127.0.0.1:80", "localhost:81");
		assertThat(arguments.language()).isEqualTo("ja");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a.example b.example", "a.example --out", "a.example --colour blue",
			"a.example --allow-host localhost", "a.example --out /no/such/folder/site.json" })
	void refusesWhatMakesNoSense(String line) {
		List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));

		assertThatExceptionOfType(ConvertArguments.BadUsage.class).isThrownBy(() -> ConvertArguments.of(arguments));
	}

}
