package app.joren.console.conversion;

import java.util.Base64;
import java.util.List;
import java.util.Random;

import app.joren.console.testing.ConsoleTest;
import app.joren.console.testing.Story;
import app.joren.console.testing.Things;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ConsoleTest
class ConversionsTests {

	@Autowired
	private Conversions conversions;

	@Autowired
	private Decisions decisions;

	@Autowired
	private Story story;

	@Test
	void aLateReportChangesNothing() {
		String appId = this.story.pasted("late.example");
		Analysis early = this.story.analysis(appId, Analysis.State.RUNNING, Things.findings().subList(0, 1), null,
				null);
		this.story.proposed(appId);

		assertThat(this.conversions.analysisChanged(early, Things.NOON)).isFalse();
		assertThat(this.story.conversion(appId).stage()).isEqualTo(Stage.PROPOSED);
	}

	@Test
	void aDoubledReportDoesNotUndoDecisions() {
		String appId = this.story.pasted("doubled.example");
		this.story.proposed(appId);
		this.decisions.change(appId, (draft) -> draft.named("Mine"));

		this.story.proposed(appId);

		assertThat(this.story.conversion(appId).name()).isEqualTo("Mine");
	}

	@Test
	void aReportAboutARemovedConversionDoesNotBringItBack() {
		String appId = this.story.pasted("removed.example");
		Analysis late = this.story.analysis(appId, Analysis.State.RUNNING, Things.findings(), null, null);
		this.conversions.remove(appId);

		assertThat(this.conversions.analysisChanged(late, Things.NOON)).isFalse();
		assertThat(this.conversions.find(appId)).isEmpty();
		assertThat(this.conversions.all()).extracting(ListedConversion::appId).doesNotContain(appId);
	}

	@Test
	void aReportAboutAnEarlierCrawlIsIgnored() {
		String appId = this.story.pasted("twice.example");
		this.story.proposed(appId);
		this.story.started(appId);
		Crawl first = this.story.crawl(appId, Crawl.State.FINISHED, 5);
		this.story.crawled(appId, Crawl.State.STOPPED, 5);
		this.story.started(appId);

		assertThat(this.conversions.crawlChanged(first, Things.NOON)).isFalse();
		assertThat(this.story.conversion(appId).stage()).isEqualTo(Stage.CRAWLING);
	}

	@Test
	void anAppIsLiveOnceItHasHadArticles() {
		String appId = this.story.pasted("live.example");
		this.story.proposed(appId);
		this.story.started(appId);
		assertThat(this.story.conversion(appId).live()).isFalse();

		this.story.crawled(appId, Crawl.State.FINISHED, 3);
		this.story.started(appId);

		assertThat(this.story.conversion(appId).live()).isTrue();
	}

	@Test
	void ofTwoChangesAtOnceNoneIsLost() {
		String appId = this.story.pasted("both.example");
		this.story.proposed(appId);
		Draft read = this.decisions.open(appId).decided().orElseThrow();
		this.decisions.change(appId, (draft) -> draft.withHidden("shop", true));

		Look look = new Look("Mine", null, "#000000", "#ffffff");
		assertThat(this.conversions.save(appId, read.named("Mine"), look)).isFalse();
		this.decisions.change(appId, (draft) -> draft.named("Mine"));

		Draft draft = this.decisions.open(appId).decided().orElseThrow();
		assertThat(draft.name()).isEqualTo("Mine");
		assertThat(draft.shown()).isEqualTo(2);
	}

	@Test
	void theNewestConversionIsListedFirst() {
		String first = this.story.pasted("first.example");
		String second = this.story.pasted("second.example");
		this.story.failed(first, ProblemType.NO_ARTICLES);

		List<ListedConversion> listed = this.conversions.all();

		assertThat(listed).extracting(ListedConversion::appId).containsSubsequence(second, first);
		assertThat(listed).filteredOn(ListedConversion::appId, first).allMatch(ListedConversion::failed);
	}

	@Test
	void samplesTooLongForAnItemAreLeftOutFromTheEnd() {
		String appId = this.story.pasted("long.example");
		Proposal proposal = Things.proposal("");
		Proposal tooLong = new Proposal(1, proposal.definition(), proposal.design(),
				proposal.samples().stream().map(ConversionsTests::tooLong).toList());

		this.conversions.analysisChanged(
				this.story.analysis(appId, Analysis.State.FINISHED, Things.findings(), tooLong, null), Things.NOON);

		assertThat(this.conversions.proposal(appId).orElseThrow().samples()).hasSizeBetween(1, 5)
			.first()
			.extracting(Article::title)
			.isEqualTo("Autumn hut opening hours");
	}

	private static Article tooLong(Article article) {
		byte[] noise = new byte[100_000];
		new Random(1 + article.title().hashCode()).nextBytes(noise);
		Block block = new Block.Code(null, Base64.getEncoder().encodeToString(noise));
		return new Article(article.id(), article.address(), article.title(), null, List.of(), null, null, null,
				article.sections(), List.of(), null, null, List.of(block));
	}

}
