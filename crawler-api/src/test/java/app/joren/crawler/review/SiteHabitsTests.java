package app.joren.crawler.review;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.review.Doubt;
import app.joren.crawler.page.PageState;
import app.joren.crawler.page.Whereabouts;
import app.joren.extraction.site.Hints;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SiteHabitsTests {

	private static final URI ADDRESS = URI.create("https://club.example/hut");

	private static final ArticleFacts HUT = facts("The hut", 1);

	private final SiteHabits habits = new SiteHabits(List.of(HUT, facts("The ridge", 2), facts("The tarn", 3)));

	@Test
	void anArticleLikeTheOthersIsNotDoubtful() {
		assertThat(this.habits.doubts(HUT, page())).isEmpty();
	}

	@Test
	void aPageThatLooksDifferentIsADoubt() {
		assertThat(this.habits.doubts(HUT, page(PageState.DISAGREEING))).containsExactly(Doubt.BODY_DISAGREES);
	}

	@Test
	void whatNoRuleGaveIsADoubt() {
		assertThat(this.habits.doubts(HUT, page(PageState.BODY, ArticleField.TITLE.name())))
			.containsExactly(Doubt.BODY_INFERRED, Doubt.TITLE_INFERRED);
	}

	private static ArticleFacts facts(String title, int text) {
		return new ArticleFacts(title, PublicationDate.of(LocalDate.of(2026, 11, 3)), 900, text,
				List.of(ArticleField.TITLE, ArticleField.PUBLISHED), "", Map.of("paragraph", 4), Map.of());
	}

	private static PageState page(String... doubts) {
		return new PageState(new Lead(ADDRESS, PageKind.ARTICLE, "feed", Set.of("news"), Hints.none(), 0), 200,
				Instant.EPOCH, null, "hash", 1, "a1", ADDRESS, "text/html", List.of(doubts), null, null,
				Whereabouts.HERE, null);
	}

}
