package app.joren.console.testing;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.analyzer.DefinitionChanged.Delivery;
import app.joren.contracts.analyzer.DefinitionChanged.Trial;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.contracts.review.ConversionReport;
import app.joren.contracts.review.CorrectionProposal;
import app.joren.contracts.review.DefinitionFault;
import app.joren.contracts.review.Doubt;
import app.joren.contracts.review.ExplainedBody;
import app.joren.contracts.review.ExplainedField;
import app.joren.contracts.review.Explanation;
import app.joren.contracts.review.PagePicture;
import app.joren.contracts.review.Place;
import app.joren.contracts.review.ReadRule;
import app.joren.contracts.review.SampleChange;

/** What the services tell of articles and their pages. */
final class Reviews {

	private static final Evidence SEEN = Evidence.of(0.93, "Agrees with the page's other titles on 12 of 12 pages");

	private static final Place TITLE = new Place("0.1.0.0", "#main > h1", "Autumn hut opening hours");

	private static final Place BODY = new Place("0.1.0.2", "#main > div.text", "The hut below the saddle stays open");

	private static final Place LETTER = new Place("0.1.0.2.1", "#main > div.text > div.letter", "Get our letter");

	private Reviews() {
	}

	static Explanation explanation(Article article) {
		FieldRule css = new FieldRule.Css("h1", null, null, SEEN);
		FieldRule meta = new FieldRule.Meta("og:title", SEEN);
		return new Explanation(
				article.address(), 1, "article", article, List.of(
						new ExplainedField(ArticleField.TITLE, article.title(), ExplainedField.Origin.RULE, TITLE,
								List.of(new ReadRule(css, article.title(), TITLE, true),
										new ReadRule(meta, "", null, false))),
						field(ArticleField.PUBLISHED, "2026-11-03", ExplainedField.Origin.INFERENCE),
						field(ArticleField.LANGUAGE, "en", ExplainedField.Origin.PAGE),
						field(ArticleField.LEAD_IMAGE, "https://kitadani.example/1.jpg", ExplainedField.Origin.PAGE),
						new ExplainedField(ArticleField.TAGS, "", ExplainedField.Origin.NONE, null, List.of()),
						new ExplainedField(ArticleField.BYLINE, "", ExplainedField.Origin.NONE, null,
								List.of(new ReadRule(meta, "", null, false)))),
				new ExplainedBody(new ArticleTemplate.BodyRule("div.text", SEEN), List.of(BODY),
						List.of(new ExplainedBody.LeftOut(new ArticleTemplate.Exclusion("div.letter", SEEN), LETTER),
								new ExplainedBody.LeftOut(null, TITLE))),
				List.of(Doubt.DATE_MISSING));
	}

	private static ExplainedField field(ArticleField field, String value, ExplainedField.Origin origin) {
		return new ExplainedField(field, value, origin, new Place("0.0.1", "html > head > meta:nth-child(2)", value),
				List.of());
	}

	static PagePicture picture() {
		String html = """
				<main data-n="0.1.0"><h1 data-n="0.1.0.0">Autumn hut opening hours</h1><p data-n="0.1.0.1">3 November</p>
				<div data-n="0.1.0.2"><p data-n="0.1.0.2.0">The hut below the saddle stays open.</p>
				<div data-n="0.1.0.2.1">Get our letter</div></div></main>""";
		return new PagePicture(URI.create("https://kitadani.example/2026/hut"), "en", html,
				List.of(new PagePicture.Node("0.1.0", 0, "main", "Autumn hut opening hours 3 November"),
						new PagePicture.Node("0.1.0.0", 1, "h1", "Autumn hut opening hours"),
						new PagePicture.Node("0.1.0.1", 1, "p", "3 November"),
						new PagePicture.Node("0.1.0.2", 1, "div", "The hut below the saddle stays open."),
						new PagePicture.Node("0.1.0.2.1", 2, "div", "Get our letter")));
	}

	static CorrectionProposal proposal() {
		return new CorrectionProposal(Things.proposal("").definition(), "#main > h1",
				List.of("A person pointed at it", "Gives a value on 2 of 2 sample pages"),
				List.of(change("Autumn hut opening hours", new SampleChange.Difference("title", "News", "Autumn hut")),
						change("Trail repair", new SampleChange.Difference("body", "Get our letter", "")),
						new SampleChange("a3", URI.create("https://kitadani.example/2026/3"), "Club evening",
								List.of())));
	}

	private static SampleChange change(String title, SampleChange.Difference difference) {
		return new SampleChange("a1", URI.create("https://kitadani.example/2026/1"), title, List.of(difference));
	}

	static DefinitionChanged change(String appId, String crawlId, DefinitionChanged.Outcome outcome) {
		boolean broken = outcome == DefinitionChanged.Outcome.SITE_BROKEN;
		Trial trial = new Trial(20, new Delivery(0.41, 0.4, 0, 0.4, 0.9, 0.3, 1, 1, 0.5, 120),
				new Delivery(0.97, 1, 1, 0.95, 0.9, 0.8, 1, 1, 0.98, 1450));
		return new DefinitionChanged(appId, crawlId, Things.NOON, 1, broken ? null : 2, outcome, drift(),
				broken ? null : trial, broken ? null : trial, 40, broken ? 0 : 58,
				broken ? List.of() : List.of("Tours"), List.of(),
				broken ? new Problem(ProblemType.EMPTY_PAGE, "Nothing on it.", "Wait.", null) : null);
	}

	static List<Drift> drift() {
		return List.of(new Drift(Drift.Measure.UNREAD, 12, 20, 0, 20), new Drift(Drift.Measure.UNDATED, 9, 12, 1, 128));
	}

	static List<DefinitionFault> faults() {
		return List.of(new DefinitionFault("/templates/0/body/0/selector", "has a selector that cannot be read: p["),
				new DefinitionFault("/home", "is missing"));
	}

	static ConversionReport report() {
		return new ConversionReport(140, 128, 6, Map.of("TITLE", 128, "PUBLISHED", 120, "BYLINE", 90),
				Map.of("paragraph", 1200, "image", 130, "card", 3, "download", 2), Map.of("iframe", 3),
				Map.of(Doubt.DATE_MISSING, 8, Doubt.BODY_SHORT, 2),
				List.of(new ConversionReport.DoubtfulArticle("a7", URI.create("https://kitadani.example/2019/map"),
						"A map of the springs", null, 31, List.of(Doubt.BODY_SHORT, Doubt.DATE_MISSING), 50),
						new ConversionReport.DoubtfulArticle("a8", URI.create("https://kitadani.example/2020/tour"),
								"Tour to the tarn", PublicationDate.of(LocalDate.of(2020, 5, 1)), 900,
								List.of(Doubt.CARDS), 5)));
	}

}
