package app.joren.bench.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteConverter;
import app.joren.bench.site.SiteScore;
import app.joren.contracts.problem.ProblemType;
import app.joren.local.convert.ConversionFailed;
import app.joren.local.convert.SiteConversion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The main job from end to end: a site's address in, what a phone reads out. */
class ConversionIT {

	private static final Path SHARED_SITES = Path.of("..", "..", "shared", "sites");

	private static final List<String> SHARED = List.of("dry-rb", "koordinator-zh");

	private static DemoRecording demo;

	private static RecordedSite english;

	private static RecordedSite japanese;

	private static List<RecordedSite> shared;

	private static RudeServer rude;

	/** By itself, since a site that was busy is left alone for a while. */
	private static RudeServer busy;

	private static RudeServer closedToRobots;

	private static String silent;

	private static SuiteConverter converter;

	@BeforeAll
	static void startTheSuite() throws IOException {
		demo = DemoRecording.make();
		english = demo.english();
		japanese = demo.japanese();
		shared = Files.isDirectory(SHARED_SITES)
				? SHARED.stream().map(SHARED_SITES::resolve).map(RecordedSite::in).toList() : List.of();
		rude = RudeServer.open();
		busy = RudeServer.open();
		closedToRobots = RudeServer.closedToRobots();
		silent = RudeServer.silentAuthority();
		List<RecordedSite> sites = Stream.concat(Stream.of(english, japanese), shared.stream()).toList();
		converter = SuiteConverter.start(sites,
				Set.of(rude.authority(), busy.authority(), closedToRobots.authority(), silent), (sentence) -> {
				});
	}

	@AfterAll
	static void stopTheSuite() {
		converter.close();
		closedToRobots.close();
		rude.close();
		busy.close();
		demo.close();
	}

	@Test
	void theDemoSiteIsConvertedInEnglish() throws Exception {
		assertIsConverted(english);
	}

	@Test
	void theDemoSiteIsConvertedInJapanese() throws Exception {
		assertIsConverted(japanese);
	}

	@ParameterizedTest
	@ValueSource(strings = { "dry-rb", "koordinator-zh" })
	void aRealSiteIsConverted(String id) throws Exception {
		Assumptions.assumeFalse(shared.isEmpty(), "The recorded sites are not beside this clone");

		assertIsConverted(shared.get(SHARED.indexOf(id)));
	}

	@ParameterizedTest
	@CsvSource({ "not-signed-in, ACCESS_DENIED", "forbidden, ACCESS_DENIED", "nowhere, PAGE_NOT_FOUND",
			"broken, SITE_ERROR", "circle, REDIRECT_LOOP", "inward, FORBIDDEN_TARGET", "metadata, FORBIDDEN_TARGET",
			"picture, NOT_HTML", "empty, EMPTY_PAGE", "blank, EMPTY_PAGE", "scripted, NEEDS_JAVASCRIPT",
			"no-articles, NO_ARTICLES" })
	void aBadPageIsToldForWhatItIs(String path, ProblemType type) {
		assertFails("http://" + rude.authority() + "/" + path, type);
	}

	@ParameterizedTest
	@CsvSource({ "hello world, NOT_AN_ADDRESS", "ftp://club.example/, NOT_AN_ADDRESS", "https://, NOT_AN_ADDRESS",
			"http://no-such-site.invalid/, NAME_NOT_RESOLVED", "http://10.0.0.1/, FORBIDDEN_TARGET",
			"http://localhost/, FORBIDDEN_TARGET", "http://[::1]/, FORBIDDEN_TARGET",
			"http://169.254.169.254/latest/meta-data/, FORBIDDEN_TARGET" })
	void aBadAddressIsToldForWhatItIs(String address, ProblemType type) {
		assertFails(address, type);
	}

	@Test
	void aSiteThatKeepsRobotsOutIsLeftAlone() {
		assertFails("http://" + closedToRobots.authority() + "/no-articles", ProblemType.ROBOTS_DISALLOW);
	}

	@Test
	void aSiteThatIsBusyIsToldSo() {
		assertFails("http://" + busy.authority() + "/busy", ProblemType.SITE_ERROR);
	}

	@Test
	void aSiteThatDoesNotAnswerIsToldSo() {
		assertFails("http://" + silent + "/", ProblemType.CONNECTION_REFUSED);
	}

	@Test
	void aSiteThatDoesNotSpeakTlsIsToldSo() {
		assertFails("https://" + rude.authority() + "/", ProblemType.TLS_FAILED);
	}

	private static void assertIsConverted(RecordedSite site) throws Exception {
		SiteConverter.Conversion conversion = converter.convert(site);

		SiteScore score = SiteScore.of(site.truth(), conversion.result());
		assertThat(score.overall()).as("overall, after the problems %s", conversion.problems()).isGreaterThan(0.8);
		assertThat(score.precision()).as("precision").isGreaterThan(0.8);
		assertThat(conversion.result().sections()).isNotEmpty();
		assertNothingStays();
	}

	private static void assertFails(String address, ProblemType type) {
		SiteConversion conversion = new SiteConversion(converter.suite().services(), null, (sentence) -> {
		});

		assertThatExceptionOfType(ConversionFailed.class).isThrownBy(() -> conversion.convert(address))
			.satisfies((failed) -> assertThat(failed.problem().type()).isEqualTo(type))
			.satisfies((failed) -> assertThat(failed.problem().detail()).isNotBlank())
			.satisfies((failed) -> assertThat(failed.problem().nextStep()).isNotBlank());
		assertNothingStays();
	}

	private static void assertNothingStays() {
		assertThat(converter.suite().services().apps().apps()).isEmpty();
	}

}
