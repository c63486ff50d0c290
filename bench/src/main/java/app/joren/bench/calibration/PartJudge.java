package app.joren.bench.calibration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.joren.bench.site.FieldRules;
import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteTruth;
import app.joren.bench.text.Bag;
import app.joren.bench.text.Tokens;
import app.joren.contracts.article.Article;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.address.AddressPattern;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Hints;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import app.joren.extraction.template.TemplateReader;
import app.joren.extraction.template.TemplateReading;
import app.joren.extraction.template.TemplateTrace;

/** Compares the parts of one site's definition with the truth about the site. */
public final class PartJudge {

	/** A part is right if it is right on so many of the pages where it says anything. */
	private static final double RIGHT = 0.9;

	private static final double RIGHT_BODY = 0.95;

	private static final int FEWEST = 2;

	private final String site;

	private final SitePages pages;

	private final SiteDefinition definition;

	private final DefinedSiteReader reader;

	private final List<SitePages.Known> known;

	private final Instant now;

	private final Map<String, Boolean> made = new HashMap<>();

	private final List<Judgement> judgements = new ArrayList<>();

	private PartJudge(RecordedSite site, SiteDefinition definition, Instant now) {
		this.site = site.truth().id();
		this.pages = new SitePages(site, definition.home());
		this.definition = definition;
		this.reader = new DefinedSiteReader("bench", definition, () -> now);
		this.known = this.pages.known();
		this.now = now;
	}

	/** Judges all parts that the truth can judge. */
	public static List<Judgement> judge(RecordedSite site, SiteDefinition definition, Instant now) {
		PartJudge judge = new PartJudge(site, definition, now);
		definition.templates().forEach(judge::template);
		judge.sources();
		judge.addresses();
		return judge.judgements;
	}

	private void template(ArticleTemplate template) {
		List<SitePages.Known> own = this.known.stream()
			.filter((page) -> this.reader.template(page.page()).filter(template::equals).isPresent())
			.toList();
		TemplateTrace trace = new TemplateTrace(template, this.now);
		template.fields().forEach((field, rules) -> rules.forEach((rule) -> field(field, rule, trace, own)));
		template.body().forEach((rule) -> body(template, rule, own));
		template.exclusions().forEach((exclusion) -> exclusion(template, exclusion, own));
	}

	private void field(ArticleField field, FieldRule rule, TemplateTrace trace, List<SitePages.Known> own) {
		if (rule instanceof FieldRule.ListItem) {
			return;
		}
		int said = 0;
		int right = 0;
		for (SitePages.Known page : own) {
			String value = trace.value(field, rule, page.page(), Hints.none());
			Optional<Boolean> judged = value.isEmpty() ? Optional.empty() : isRight(field, page.truth(), value);
			said += judged.isPresent() ? 1 : 0;
			right += judged.orElse(false) ? 1 : 0;
		}
		add("field " + field.name().toLowerCase(Locale.ROOT), rule.toString(), rule.evidence(), said, right, RIGHT);
	}

	private static Optional<Boolean> isRight(ArticleField field, SiteTruth.TruthArticle truth, String value) {
		return switch (field) {
			case TITLE -> Optional.of(FieldRules.titleIsRight(truth, value));
			case PUBLISHED -> Optional.ofNullable(truth.published()).map((day) -> FieldRules.dateIsRight(day, value));
			case BYLINE -> Optional.ofNullable(truth.author()).map((name) -> FieldRules.authorIsRight(name, value));
			case LEAD_IMAGE ->
				Optional.ofNullable(truth.leadImage()).map((image) -> FieldRules.imageIsRight(image, value));
			case SUBTITLE, MODIFIED, LANGUAGE, TAGS, SUMMARY -> Optional.empty();
		};
	}

	private void body(ArticleTemplate template, ArticleTemplate.BodyRule rule, List<SitePages.Known> own) {
		TemplateReader alone = new TemplateReader(with(template, List.of(rule), template.exclusions()), this.now);
		int said = 0;
		double f1 = 0;
		for (SitePages.Known page : own) {
			Optional<TemplateReading> read = alone.read("bench", page.page().address(), page.page(), Hints.none());
			if (read.isPresent() && !read.get().rules().bodyInferred() && !page.truth().text().isBlank()) {
				said++;
				f1 += f1(page.truth(), read.get().article());
			}
		}
		boolean right = said > 0 && f1 / said >= RIGHT_BODY;
		add("body", rule.selector(), rule.evidence(), said, right ? said : 0, RIGHT);
	}

	private static double f1(SiteTruth.TruthArticle truth, Article article) {
		return Bag.shingles(Tokens.ofSite(PlainText.of(article.body())))
			.against(Bag.shingles(Tokens.ofSite(truth.text())))
			.f1();
	}

	/** An exclusion is right where the body has not less of the truth with it. */
	private void exclusion(ArticleTemplate template, ArticleTemplate.Exclusion exclusion, List<SitePages.Known> own) {
		TemplateReader bare = new TemplateReader(with(template, template.body(), List.of()), this.now);
		TemplateReader cut = new TemplateReader(with(template, template.body(), List.of(exclusion)), this.now);
		int hit = 0;
		int right = 0;
		for (SitePages.Known page : own) {
			Optional<TemplateReading> whole = bare.read("bench", page.page().address(), page.page(), Hints.none());
			Optional<TemplateReading> less = cut.read("bench", page.page().address(), page.page(), Hints.none());
			if (whole.isPresent() && !page.truth().text().isBlank() && !PlainText.of(whole.get().article().body())
				.equals(less.map((read) -> PlainText.of(read.article().body())).orElse(""))) {
				hit++;
				right += less.filter((read) -> recall(page.truth(), read) >= recall(page.truth(), whole.get()) - 0.005)
					.isPresent() ? 1 : 0;
			}
		}
		add("exclusion", exclusion.selector(), exclusion.evidence(), hit, right, 1);
	}

	private static double recall(SiteTruth.TruthArticle truth, TemplateReading read) {
		return Bag.of(Tokens.ofSite(PlainText.of(read.article().body())))
			.against(Bag.of(Tokens.ofSite(truth.text())))
			.recall();
	}

	private static ArticleTemplate with(ArticleTemplate template, List<ArticleTemplate.BodyRule> body,
			List<ArticleTemplate.Exclusion> exclusions) {
		return new ArticleTemplate(template.id(), template.addresses(), template.signs(), template.dated(),
				template.fields(), body, exclusions, template.typicalLength());
	}

	/**
	 * A source is right if the articles that come of what it lists are articles; a
	 * section if those of its sources are. What was not recorded, or may be called an
	 * article or not, says nothing.
	 */
	private void sources() {
		Map<String, int[]> counts = new HashMap<>();
		Map<ItemSource, int[]> judged = new HashMap<>();
		for (Section section : this.definition.sections()) {
			int[] sum = counts.computeIfAbsent(section.id(), (id) -> new int[2]);
			for (int i = 0; i < section.sources().size(); i++) {
				ItemSource source = section.sources().get(i);
				int[] items = items(section.id() + "/" + i);
				sum[0] += items[0];
				sum[1] += items[1];
				judged.putIfAbsent(source, items);
			}
			add("section", section.name(), section.evidence(), sum[0], sum[1], RIGHT);
		}
		judged.forEach((source, items) -> add("source " + source.getClass().getSimpleName(),
				source.address().toString(), source.evidence(), items[0], items[1], RIGHT));
	}

	private int[] items(String source) {
		int[] items = new int[2];
		for (Lead seed : this.reader.seeds()) {
			Optional<FetchedPage> page = seed.source().equals(source) ? this.pages.get(seed.address())
					: Optional.empty();
			if (page.isPresent()) {
				for (Lead lead : this.reader.read(seed, page.get()).leads()) {
					boolean item = lead.kind() == PageKind.ARTICLE
							&& (seed.kind() != PageKind.LIST || !lead.sections().isEmpty()) && comesOf(lead);
					items[0] += item ? 1 : 0;
					items[1] += (item && this.pages.isArticle(lead.address())) ? 1 : 0;
				}
			}
		}
		return items;
	}

	/** Whether the definition makes an article of what is listed. */
	private boolean comesOf(Lead lead) {
		return !this.pages.isAmbiguous(lead.address()) && this.made.computeIfAbsent(Addresses.key(lead.address()),
				(key) -> this.pages.get(lead.address())
					.filter((page) -> this.reader.read(lead, page) instanceof Reading.ArticleRead)
					.isPresent());
	}

	private void addresses() {
		List<AddressPattern> patterns = this.definition.addresses()
			.articles()
			.stream()
			.map(AddressPattern::of)
			.toList();
		int right = (int) this.known.stream()
			.filter((page) -> patterns.stream().anyMatch((pattern) -> pattern.matches(page.page().address())))
			.count();
		add("addresses", "articles", this.definition.addresses().evidence(), this.known.size(), right, RIGHT);
		int read = (int) this.known.stream()
			.filter((page) -> page.page().document().body().text().length() > page.truth().text().length() / 2)
			.count();
		add("rendering", this.definition.rendering().mode().name(), this.definition.rendering().evidence(),
				this.known.size(), read, RIGHT);
	}

	private void add(String kind, String part, Evidence evidence, int said, int right, double share) {
		if (said >= FEWEST) {
			this.judgements.add(new Judgement(this.site, kind, part, evidence.confidence(), right >= share * said));
		}
	}

}
