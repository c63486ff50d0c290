package app.joren.extraction.page;

import java.lang.ref.WeakReference;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SelectorsTests {

	private static final String PLACES = "div > p + p, ul li:not(.last), figure figure";

	@Test
	void findsWhatIsMeant() {
		Document page = Jsoup.parse("<div><p>1<p>2<p>3</div><ul><li>4<li class=last>5</ul>");
		assertThat(Selectors.all(page, PLACES).eachText()).containsExactly("2", "3", "4");
		assertThat(Selectors.first(page, "li")).hasToString("<li>4</li>");
		assertThat(Selectors.first(page, "table")).isNull();
	}

	@Test
	void seesWhatHasChangedInAPageSince() {
		Document page = Jsoup.parse("<div><p>1<p>2</div>");
		assertThat(Selectors.all(page, PLACES)).hasSize(1);
		page.expectFirst("div").tagName("section");
		assertThat(Selectors.all(page, PLACES)).isEmpty();
	}

	@Test
	void holdsOnToNoPage() {
		WeakReference<Document> page = usedPage();
		for (int i = 0; i < 100 && !page.refersTo(null); i++) {
			System.gc();
		}
		assertThat(page.refersTo(null)).isTrue();
	}

	private static WeakReference<Document> usedPage() {
		Document page = Jsoup.parse("<div><p>1<p>2</div><ul><li>3</ul>");
		Selectors.all(page, PLACES);
		Selectors.first(page, PLACES);
		return new WeakReference<>(page);
	}

	@Test
	void asksElementByElementOnlyForWhatTheyAreAlone() {
		assertThat(
				Jsoup.parse("<meta property=og:title>").expectFirst("meta").is(Selectors.of("meta[property=og:title]")))
			.isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> Selectors.of("div > p"));
	}

}
