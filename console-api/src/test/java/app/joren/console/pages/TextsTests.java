package app.joren.console.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.console.conversion.Stage;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.problem.ProblemType;
import app.joren.contracts.push.Campaign;
import app.joren.contracts.review.CorrectionTarget;
import app.joren.contracts.review.Doubt;
import app.joren.contracts.review.ExplainedField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class TextsTests {

	private static final String ENGLISH = "messages.properties";

	private static final String JAPANESE = "messages_ja.properties";

	private static final Path TEMPLATES = Path.of("src/main/resources/console/templates");

	/**
	 * Keys that a template names as they are; the others are made of names in the code.
	 */
	private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*)[}(]");

	@Test
	void bothLanguagesHaveTheSameTexts() throws IOException {
		assertThat(texts(JAPANESE).stringPropertyNames()).isEqualTo(texts(ENGLISH).stringPropertyNames());
	}

	@ParameterizedTest
	@ValueSource(strings = { ENGLISH, JAPANESE })
	void noTextIsEmptyOrBroken(String file) throws IOException {
		texts(file).forEach((key, text) -> {
			assertThat(text.toString()).as(key.toString()).isNotBlank();
			assertThatNoException().as(key.toString())
				.isThrownBy(() -> new MessageFormat(text.toString()).format(new Object[] { 2, 2 }));
		});
	}

	@Test
	void everyTextThatATemplateNamesIsThere() throws IOException {
		assertThat(texts(ENGLISH).stringPropertyNames()).containsAll(keysInTemplates());
	}

	@Test
	void everyStateOfACampaignHasItsText() throws IOException {
		assertThat(texts(ENGLISH).stringPropertyNames())
			.containsAll(Arrays.stream(Campaign.State.values()).map((state) -> "push.state." + state).toList())
			.containsAll(PushTexts.REASONS.stream().map((reason) -> "push.reason." + reason).toList())
			.contains("push.kind.ARTICLE", "push.kind.DIGEST", "push.platform.ios", "push.platform.android");
	}

	@Test
	void everyProblemHasItsTexts() throws IOException {
		List<String> keys = Arrays.stream(ProblemType.values())
			.flatMap((type) -> Stream.of("title", "text", "next").map((part) -> "problem." + type.slug() + "." + part))
			.toList();

		assertThat(texts(ENGLISH).stringPropertyNames()).containsAll(keys);
	}

	@Test
	void everyFindingStageAndConfidenceHasItsText() throws IOException {
		List<String> keys = Stream
			.of(Arrays.stream(Finding.Kind.values()).map((kind) -> "finding." + kind),
					Arrays.stream(Stage.values()).map((stage) -> "stage." + stage),
					Arrays.stream(Confidence.values()).map(Confidence::key))
			.flatMap((found) -> found)
			.toList();

		assertThat(texts(ENGLISH).stringPropertyNames()).containsAll(keys);
	}

	@Test
	void whateverIsReviewedHasItsText() throws IOException {
		List<String> keys = Stream
			.of(names("doubt.", Doubt.values()), names("field.", ArticleField.values()),
					names("origin.", ExplainedField.Origin.values()), names("target.", CorrectionTarget.values()),
					names("severity.", ReportView.Severity.values()), names("drift.", Drift.Measure.values()),
					names("event.", DefinitionChanged.Outcome.values()), names("remake.", Crawl.State.values()),
					names("crawl.", Crawl.State.values()))
			.flatMap((found) -> found)
			.toList();

		assertThat(texts(ENGLISH).stringPropertyNames()).containsAll(keys);
	}

	private static Stream<String> names(String prefix, Enum<?>[] values) {
		return Arrays.stream(values).map((value) -> prefix + value.name());
	}

	private static List<String> keysInTemplates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter(Files::isRegularFile)
				.flatMap((file) -> KEY.matcher(read(file)).results())
				.map((MatchResult key) -> key.group(1))
				.distinct()
				.toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties texts(String file) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(TextsTests.class.getResourceAsStream("/console/" + file)),
				StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

}
