package app.joren.bench;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PageReadersTests {

	@Test
	void takesOneReaderSeveralOrAllPeers() {
		assertThat(PageReaders.named("plain")).containsExactly("plain");
		assertThat(PageReaders.named("joren,trafilatura")).containsExactly("joren", "trafilatura");
		assertThat(PageReaders.named("peers")).startsWith("joren").contains("trafilatura", "readability4j");
	}

	@Test
	void refusesAReaderThatIsNotKnown() {
		assertThatThrownBy(() -> PageReaders.ofPages("guess")).isInstanceOf(Arguments.BadUsage.class);
	}

}
