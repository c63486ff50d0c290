package app.joren.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SuiteHomeTests {

	@TempDir
	private Path folder;

	@Test
	void onlyOneSuiteUsesAFolder() {
		try (SuiteHome _ = SuiteHome.take(this.folder)) {
			assertThatExceptionOfType(SuiteProblem.class).isThrownBy(() -> SuiteHome.take(this.folder))
				.withMessageContaining(this.folder.toString())
				.withMessageContaining("--port-offset");
		}

		SuiteHome.take(this.folder).close();
	}

	@Test
	void theAdminsPasswordStaysTheSame() {
		try (SuiteHome home = SuiteHome.take(this.folder)) {
			AdminAccount first = home.admin();

			assertThat(home.admin()).isEqualTo(first);
			assertThat(first.password()).hasSize(20);
		}
	}

	@Test
	void nobodyElseMayReadThePassword() throws IOException {
		try (SuiteHome home = SuiteHome.take(this.folder)) {
			home.admin();

			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve("admin"))))
				.isEqualTo("rw-------");
		}
	}

}
