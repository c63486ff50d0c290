package app.joren.bench.site;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import app.joren.bench.text.TextDifference;
import app.joren.bench.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with a result, article by article. */
final class SiteExplanation {

	private static final int WORST = 8;

	private static final int PASSAGES = 6;

	private static final int PASSAGE_LENGTH = 160;

	private final StringBuilder text = new StringBuilder();

	private SiteExplanation() {
	}

	static String of(SiteScore score, List<String> problems) {
		SiteExplanation explanation = new SiteExplanation();
		explanation.heading("Problems", problems, Function.identity());
		explanation.heading("Missed", score.articles().stream().filter(Predicate.not(ArticleScore::found)).toList(),
				(article) -> article.truth().url() + "  " + article.truth().title());
		explanation.heading("False", score.falseOnes(), (article) -> article.url() + "  " + article.title());
		List<ArticleScore> found = score.articles().stream().filter(ArticleScore::found).toList();
		explanation.values("Wrong titles", found, ArticleScore::title, SiteTruth.TruthArticle::title,
				SiteResult.ResultArticle::title);
		explanation.values("Wrong dates", found, ArticleScore::date, SiteTruth.TruthArticle::published,
				SiteResult.ResultArticle::published);
		explanation.values("Wrong authors", found, ArticleScore::author, SiteTruth.TruthArticle::author,
				SiteResult.ResultArticle::author);
		explanation.values("Wrong pictures", found, ArticleScore::image, SiteTruth.TruthArticle::leadImage,
				SiteResult.ResultArticle::leadImage);
		explanation.bodies(found);
		return explanation.text.toString();
	}

	private <T> void heading(String heading, List<T> items, Function<T, String> shown) {
		if (!items.isEmpty()) {
			this.text.append(heading).append(" (").append(items.size()).append(")\n");
			items.forEach((item) -> line(1, shown.apply(item)));
		}
	}

	private void values(String heading, List<ArticleScore> found, Function<ArticleScore, @Nullable Boolean> right,
			Function<SiteTruth.TruthArticle, @Nullable String> expected,
			Function<SiteResult.ResultArticle, @Nullable String> actual) {
		heading(heading, found.stream().filter((article) -> Boolean.FALSE.equals(right.apply(article))).toList(),
				(article) -> article.truth().url() + "\n    is:        "
						+ actual.apply(Objects.requireNonNull(article.result())) + "\n    should be: "
						+ expected.apply(article.truth()));
	}

	private void bodies(List<ArticleScore> found) {
		List<ArticleScore> worst = found.stream()
			.filter((article) -> article.body().f1() < 1)
			.sorted(Comparator.comparingDouble((article) -> article.body().f1()))
			.limit(WORST)
			.toList();
		heading("Worst bodies", worst, this::body);
	}

	private String body(ArticleScore article) {
		TextDifference difference = TextDifference.between(
				Tokens.ofSite(Objects.requireNonNull(article.result()).text()), Tokens.ofSite(article.truth().text()));
		StringBuilder body = new StringBuilder("%.3f (precision %.3f, recall %.3f) %s".formatted(article.body().f1(),
				article.body().precision(), article.body().recall(), article.truth().url()));
		passages(body, "missing:  ", difference.missing());
		passages(body, "too much: ", difference.excess());
		return body.toString();
	}

	private static void passages(StringBuilder body, String label, List<String> passages) {
		passages.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.limit(PASSAGES)
			.forEach((passage) -> body.append("\n    ").append(label).append(shortened(passage)));
	}

	private static String shortened(String passage) {
		return (passage.length() <= PASSAGE_LENGTH) ? passage
				: passage.substring(0, PASSAGE_LENGTH) + "... (" + passage.length() + " characters)";
	}

	private void line(int depth, String line) {
		this.text.append("  ".repeat(depth)).append(line).append('\n');
	}

}
