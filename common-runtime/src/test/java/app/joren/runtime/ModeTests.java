package app.joren.runtime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ModeTests {

	@Test
	void withoutAnArgumentAServiceDoesAllItsModes() {
		assertThat(Mode.of()).containsExactly(Mode.values());
		assertThat(Mode.of("--server.port=1")).containsExactly(Mode.values());
	}

	@Test
	void theFirstArgumentNamesOneModeOrSeveral() {
		assertThat(Mode.of("worker", "--server.port=1")).containsExactly(Mode.WORKER);
		assertThat(Mode.of("webapi,content")).containsExactly(Mode.WEBAPI, Mode.CONTENT);
	}

	@Test
	void anUnknownModeIsRefusedWithTheOnesThereAre() {
		assertThatExceptionOfType(UnknownMode.class).isThrownBy(() -> Mode.of("web"))
			.withMessageContaining("'web'")
			.withMessageContaining("webapi, worker, scheduler, content");
	}

}
