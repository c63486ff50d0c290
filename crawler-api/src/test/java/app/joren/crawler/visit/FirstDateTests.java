package app.joren.crawler.visit;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.site.Reading;
import app.joren.extraction.template.RulesUsed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FirstDateTests {

	@Test
	void aDateToldFromNowOnDoesNotMoveAtEachCrawl() {
		Reading.ArticleRead later = read(20, true);

		assertThat(FirstDate.of(later, () -> Optional.of(article(3))).published()).isEqualTo(day(3));
		assertThat(FirstDate.of(later, Optional::empty).published()).isEqualTo(day(20));
	}

	@Test
	void aCorrectedDateIsTaken() {
		assertThat(FirstDate.of(read(20, false), () -> Optional.of(article(3))).published()).isEqualTo(day(20));
	}

	private static Reading.ArticleRead read(int day, boolean toldFromNow) {
		return new Reading.ArticleRead(article(day), new RulesUsed(0, Map.of(), toldFromNow), List.of());
	}

	private static Article article(int day) {
		return new Article("a", URI.create("https://news.example/a"), "A", null, List.of(), day(day), null, null,
				List.of(), List.of(), null, null, List.of());
	}

	private static PublicationDate day(int day) {
		return PublicationDate.of(LocalDate.of(2026, 11, day));
	}

}
