package app.joren.bench.site;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SiteScoreTests {

	private static final SiteTruth.TruthArticle FIRST = Truths.article("/news/board/");

	private static final SiteTruth.TruthArticle SECOND = Truths.article("/news/summer/");

	private static final SiteTruth SITE = Truths.site(FIRST, SECOND);

	@Test
	void theRightAnswerScoresOneEverywhere() {
		SiteScore score = SiteScore.of(SITE, Truths.perfect(SITE));

		assertThat(List.of(score.recall(), score.precision(), score.titles(), score.dates(), score.bodyPrecision(),
				score.bodyRecall(), score.body(), score.tokens(), score.strict()))
			.containsOnly(1.0);
		assertThat(score.authors()).isEqualTo(1);
		assertThat(score.images()).isEqualTo(1);
		assertThat(score.overall()).isCloseTo(1, within(1e-12));
	}

	@Test
	void aMissedArticleLowersRecallAndOverallButNotTheMeansOverFoundOnes() {
		SiteScore score = SiteScore.of(SITE, Truths.result(Truths.right(FIRST)));

		assertThat(score.recall()).isEqualTo(0.5);
		assertThat(score.precision()).isEqualTo(1);
		assertThat(score.titles()).isEqualTo(1);
		assertThat(score.overall()).isCloseTo(0.5, within(1e-12));
		assertThat(score.strict()).isEqualTo(0.5);
	}

	@Test
	void aFalseArticleLowersPrecisionAndTheStricterFigure() {
		SiteScore score = SiteScore.of(SITE,
				Truths.result(Truths.right(FIRST), Truths.right(SECOND), reportedAt("https://club.example/")));

		assertThat(score.precision()).isCloseTo(2 / 3., within(1e-12));
		assertThat(score.strict()).isCloseTo(2 / 3., within(1e-12));
		assertThat(score.overall()).isCloseTo(1, within(1e-12));
	}

	@Test
	void anAmbiguousPageCountsNeitherWay() {
		SiteScore score = SiteScore.of(SITE,
				Truths.result(Truths.right(FIRST), Truths.right(SECOND), reportedAt("https://club.example/rules/")));

		assertThat(score.precision()).isEqualTo(1);
		assertThat(score.falseOnes()).isEmpty();
	}

	@Test
	void theSamePageReportedTwiceCountsOnce() {
		SiteScore score = SiteScore.of(SITE, Truths.result(Truths.right(FIRST),
				reportedAt("http://127.0.0.1:8080/news/board/index.html?page=2#top"), Truths.right(SECOND)));

		assertThat(score.precision()).isEqualTo(1);
		assertThat(score.titles()).isEqualTo(1);
	}

	@Test
	void nothingReportedIsWorthNothing() {
		SiteScore score = SiteScore.of(SITE, SiteResult.none());

		assertThat(List.of(score.recall(), score.precision(), score.titles(), score.body(), score.overall(),
				score.strict()))
			.containsOnly(0.0);
		assertThat(score.authors()).isNull();
	}

	@Test
	void aTitleThatKeepsTheSitesNameIsWrong() {
		SiteScore score = SiteScore.of(Truths.site(FIRST), Truths.result(withTitle("A new board | Club")));

		assertThat(score.titles()).isZero();
		assertThat(score.overall()).isCloseTo(0.85, within(1e-12));
		assertThat(score.strict()).isZero();
	}

	@Test
	void aBodyWithTooMuchLosesPrecision() {
		var article = new SiteResult.ResultArticle(FIRST.url(), FIRST.title(), FIRST.published(), FIRST.author(),
				FIRST.leadImage(), FIRST.text() + " Share this with all your friends on every network you have");
		SiteScore score = SiteScore.of(Truths.site(FIRST), Truths.result(article));

		assertThat(score.bodyRecall()).isEqualTo(1);
		assertThat(score.bodyPrecision()).isLessThan(0.6);
		assertThat(score.tokens()).isGreaterThan(score.body());
		assertThat(score.overall()).isCloseTo(0.3 + 0.7 * score.body(), within(1e-12));
	}

	@Test
	void aMissingAuthorOrPictureIsWrongWhereTheTruthHasOne() {
		var article = new SiteResult.ResultArticle(FIRST.url(), FIRST.title(), FIRST.published(), null, null,
				FIRST.text());
		SiteScore score = SiteScore.of(Truths.site(FIRST), Truths.result(article));

		assertThat(score.authors()).isZero();
		assertThat(score.images()).isZero();
		assertThat(score.overall()).isCloseTo(1, within(1e-12));
	}

	@ParameterizedTest
	@CsvSource({ "'  a NEW  board. ', true", "Ａ new board, true", "“A new board”, true", "A new boards, false",
			"'', false" })
	void titlesAreComparedWithoutCaseWidthAndPunctuationAtTheEnds(String title, boolean right) {
		assertThat(FieldRules.titleIsRight(FIRST, title)).isEqualTo(right);
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-01, true", "2026-03-02, false", "2026-03-01T23:59:59+09:00, true",
			"2026-02-28T23:00:00Z, true", "2026-03-02T13:00:00+0900, true", "2026-03-03T05:00:00Z, false",
			"2026-03-02T01:00:00, false", "2026-03-01 12:00, true", "'March 1, 2026', false", "'', false",
			"2026-13-41, false" })
	void aDayIsRightAsWrittenAndAMomentInSomeZone(String published, boolean right) {
		assertThat(FieldRules.dateIsRight("2026-03-01", published)).isEqualTo(right);
	}

	@ParameterizedTest
	@CsvSource({ "ann lee, true", "By Ann Lee, true", "'Ann Lee, Bo Chan', true", "Ann, true", "Bo Chan, false",
			"'', false" })
	void anAuthorMayBeContainedInTheOther(String author, boolean right) {
		assertThat(FieldRules.authorIsRight("Ann Lee", author)).isEqualTo(right);
	}

	@ParameterizedTest
	@CsvSource({ "http://127.0.0.1:99/board.jpg?v=2, true", "/board-300x200.jpg, true",
			"https://cdn.example/board.jpg, true", "/board.png, false" })
	void aPictureIsRightByItsPathInAnySize(String image, boolean right) {
		assertThat(FieldRules.imageIsRight("https://club.example/board.jpg", image)).isEqualTo(right);
	}

	@ParameterizedTest
	@CsvSource({ "https://a.example/x/, http://b.example:80/x", "/x/index.html, /x", "/x.html?a=1, /x/#b",
			"/%E6%97%A5, /日", "https://a.example, /index.html" })
	void addressesOfOnePageAreTheSame(String one, String other) {
		assertThat(UrlKey.ofPage(one)).isEqualTo(UrlKey.ofPage(other));
	}

	@TestFactory
	@EnabledIf("app.joren.bench.site.Truths#sharedSitesAreThere")
	Stream<DynamicTest> theTruthOfEverySharedSiteScoresOne() {
		return RecordedSite.allIn(Truths.SHARED_SITES)
			.stream()
			.map((site) -> DynamicTest.dynamicTest(site.truth().id(), () -> {
				SiteScore score = SiteScore.of(site.truth(), Truths.perfect(site.truth()));

				assertThat(score.overall()).isCloseTo(1, within(1e-9));
				assertThat(score.strict()).isEqualTo(1);
			}));
	}

	private static SiteResult.ResultArticle reportedAt(String url) {
		return new SiteResult.ResultArticle(url, "Anything", null, null, null, "Anything");
	}

	private static SiteResult.ResultArticle withTitle(String title) {
		return new SiteResult.ResultArticle(FIRST.url(), title, FIRST.published(), FIRST.author(), FIRST.leadImage(),
				FIRST.text());
	}

}
