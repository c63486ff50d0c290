package app.joren.crawler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.trap.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The document of troubles has all of them. */
class TroubleDocumentTests {

	/** What only ends a request to one of our own APIs. */
	private static final Set<ProblemType> OF_REQUESTS = EnumSet.of(ProblemType.NOT_LEARNT, ProblemType.INVALID_REQUEST,
			ProblemType.UNAUTHENTICATED, ProblemType.NOT_ALLOWED, ProblemType.NOT_FOUND, ProblemType.CONFLICT,
			ProblemType.TOO_MANY_REQUESTS);

	@Test
	void namesEveryOutcome() throws IOException {
		String document = document();

		assertThat(EnumSet.complementOf(EnumSet.copyOf(OF_REQUESTS)))
			.allSatisfy((type) -> assertThat(document).contains("`" + type.slug() + "`"));
	}

	@ParameterizedTest
	@EnumSource
	void namesEveryTrap(Trap.Kind kind) throws IOException {
		assertThat(document()).contains("| `" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "` |");
		assertThat(new Trap(kind, "/a/{n}").sentence()).contains("/a/{n}");
	}

	private static String document() throws IOException {
		return Files.readString(Path.of("../docs/trouble.md"));
	}

}
