package app.joren.bench.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ExtractionBenchTests {

	private static final Path SHARED = Path.of("..", "..", "shared", "corpus");

	private static final String TEXT = "The club met on Monday and elected a new board.";

	@TempDir
	Path folder;

	private Corpus corpus;

	private final ExtractionBench bench = new ExtractionBench((problem) -> {
	});

	static boolean sharedCorpusIsThere() {
		return Files.isDirectory(SHARED);
	}

	@BeforeEach
	void labelPages() throws IOException {
		Files.writeString(this.folder.resolve("news.jsonl"),
				"""
						{"id":"1","url":"http://a.example/1 x","site":"a.example","title":"A new board!","author":"Ann Lee, Bo Chan","date":"2026-03-01","text":"%s"}
						{"id":"2","url":"http://a.example/2","site":"a.example","lead_image_any_of":["http://a.example/i/b.jpg"],"text":"%s","page_type":"article"}
						"""
					.formatted(TEXT, "会員は月曜に集まった。"));
		Files.createDirectory(this.folder.resolve("news"));
		for (String id : List.of("1", "2")) {
			try (OutputStream file = Files.newOutputStream(this.folder.resolve("news", id + ".html.gz"));
					OutputStream packed = new GZIPOutputStream(file)) {
				packed.write(("<title>A new board</title><p>" + TEXT).getBytes(StandardCharsets.UTF_8));
			}
		}
		this.corpus = new Corpus(this.folder);
	}

	@Test
	void whatIsRightScoresOneAndTheMeasureOfJapaneseIsItsOwn() {
		SetReport report = score("1", content("a NEW board", List.of("by Bo Chan", "Ann Lee"), TEXT));
		SetReport japanese = score("2", content(null, List.of(), "会員は月曜に集まった"));

		assertThat(Objects.requireNonNull(report.body()).f1()).isEqualTo(1);
		assertThat(report.accuracy()).isEqualTo(1);
		assertThat(report.titles()).isEqualTo(1);
		assertThat(report.authors()).isEqualTo(1);
		assertThat(report.dates()).isEqualTo(1);
		assertThat(report.cjk()).isNull();
		assertThat(Objects.requireNonNull(japanese.cjk()).f1()).isEqualTo(1);
		assertThat(japanese.titles()).isNull();
		assertThat(japanese.images()).isEqualTo(1);
		assertThat(japanese.imageAddresses()).isZero();
	}

	@Test
	void theF1IsThatOfTheMeansOfPrecisionAndRecall() {
		List<LabelledPage> pages = this.corpus.pages("news");
		SetReport report = this.bench
			.run("news", pages,
					(page) -> page.address().getPath().endsWith("2") ? PageReader.PageContent.none()
							: content(null, List.of(), TEXT + " Share this with all your friends now okay please"))
			.reports()
			.getFirst();

		SetReport.Measure body = Objects.requireNonNull(report.body());
		assertThat(body.recall()).isEqualTo(0.5);
		assertThat(body.precision()).isCloseTo(7 / 16. / 2, within(1e-9));
		assertThat(body.f1()).isCloseTo(2 * body.precision() * 0.5 / (body.precision() + 0.5), within(1e-9));
		assertThat(report.poor()).isEqualTo(0.5);
	}

	@Test
	void eachPageOfAPairIsReadByTheOther() {
		ExtractionBench.ScoredSet scored = this.bench.runPairs("pairs", this.corpus.pages("news"),
				(learnt, target) -> content(learnt.address().getPath(), List.of(), ""));

		assertThat(scored.pages()).extracting((page) -> page.content().title())
			.containsExactly("/1 x", "/2")
			.hasSize(2);
	}

	@Test
	void aFailingReaderCostsItsPageOnly() {
		SetReport report = this.bench.run("news", this.corpus.pages("news"), (page) -> {
			throw new IllegalStateException("no paper");
		}).reports().getFirst();

		assertThat(report.pages()).isEqualTo(2);
		assertThat(report.titles()).isZero();
	}

	@Test
	void theWorstPagesAreToldWithWhatIsWrong() {
		ExtractionBench.ScoredSet scored = this.bench.run("news", this.corpus.pages("news"),
				(page) -> content("A new board - Club", List.of(), TEXT.replace("new", "old")));

		assertThat(new WorstPages(scored, 5).text()).contains("missing:  new").contains("should be: A new board!");
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-01, 2026-03-01T23:00:00-05:00, true", "2026-03-01T15:30:00Z, 2026-03-02T00:30:00+09:00, true",
			"2026-03-01T15:30:00Z, 2026-03-02, false", "2026-03-01 13:00:00+00:00, 2026-03-01, true",
			"2026-03-01, 1 March 2026, false" })
	void twoDatesAreTheSameDayInTheZoneOfOneOfThem(String truth, String published, boolean right) {
		assertThat(LabelRules.dateIsRight(truth, published)).isEqualTo(right);
	}

	@Test
	@EnabledIf("sharedCorpusIsThere")
	void theTruthOfTheSharedCorpusScoresOne() {
		Corpus shared = new Corpus(SHARED);
		for (String set : shared.sets(Set.of())) {
			List<PageScore> scores = shared.pages(set).stream().map(ExtractionBenchTests::perfect).toList();
			SetReport report = SetReport.of(set, scores, 0);

			assertThat(Arrays.asList(report.accuracy(), report.words(), report.titles(), report.dates(),
					report.authors(), report.images(), report.nextRecall(), report.nextPrecision()))
				.as(set)
				.filteredOn(Objects::nonNull)
				.allSatisfy((figure) -> assertThat(figure).isEqualTo(1.0));
		}
	}

	private static PageScore perfect(LabelledPage page) {
		LabelledPage.Labels labels = page.labels();
		return PageScore.of(page,
				new PageReader.PageContent(labels.title(), labels.authors(), labels.date(),
						labels.leadImages().isEmpty() ? null : labels.leadImages().getFirst(),
						Objects.requireNonNullElse(labels.text(), ""), labels.next()));
	}

	private SetReport score(String id, PageReader.PageContent content) {
		List<LabelledPage> pages = this.corpus.pages("news").stream().filter((page) -> page.id().equals(id)).toList();
		return this.bench.run("news", pages, (page) -> content).reports().getFirst();
	}

	private static PageReader.PageContent content(@Nullable String title, List<String> authors, String text) {
		return new PageReader.PageContent(title, authors, "2026-03-01T10:00:00+09:00", "http://a.example/b.jpg?w=3",
				text, List.of());
	}

}
