package app.joren.extraction.design;

import java.net.URI;
import java.util.List;

import app.joren.contracts.design.FontChoice;
import app.joren.contracts.design.SiteDesign;
import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DesignInferenceTests {

	private static final URI HOME = URI.create("https://news.example/");

	@Test
	void whatIsPaintedBehindTheHeadIsTheMainColour() {
		SiteDesign design = design("<header class=top><nav><a href=/a>A</a></nav></header>",
				":root{--brand:#005f73} .top{background:var(--brand)} a{color:#ca6702} .unused{background:red}");

		assertThat(design.mainColor()).isEqualTo("#005f73");
		assertThat(design.accentColor()).isEqualTo("#ca6702");
	}

	@Test
	void aDeclaredThemeColourComesFirstAndThatOfTheDarkIsLeft() {
		assertThat(design("<meta name=theme-color media='(prefers-color-scheme: dark)' content=#440000>"
				+ "<meta name=theme-color content=#0a9396><header>x</header>", "header{background:#123456}")
			.mainColor()).isEqualTo("#0a9396");
	}

	@Test
	void rulesWithinRulesAndBrokenOnesAreRead() {
		StyleSheet sheet = StyleSheet.parse("a{b:c;&:hover{d:e} broken} /* x */ @media (width>=4px){p{q:r}}"
				+ "@media (prefers-color-scheme:dark){p{q:s}} i{background:url(data:x;y)} u{v:w");

		assertThat(sheet.rules()).extracting(StyleSheet.Rule::selector)
			.containsExactly("a:hover", "a", "p", "p", "i", "u");
		assertThat(sheet.rules().get(3).dark()).isTrue();
		assertThat(sheet.rules().get(4).declarations()).containsEntry("background", "url(data:x;y)");
	}

	@Test
	void fontsAreThePhonesNearest() {
		SiteDesign design = design("<h1>x</h1>", "body{font-family:'Lora',Georgia,serif} h1{font-family:Nunito}");

		assertThat(design.bodyFont()).extracting(FontChoice::kind).isEqualTo(FontChoice.Kind.SERIF);
		assertThat(design.headingFont()).extracting(FontChoice::kind).isEqualTo(FontChoice.Kind.ROUNDED);
	}

	@Test
	void theBiggestIconIsTaken() {
		Page home = page("<link rel=icon href=/f.ico><link rel=apple-touch-icon sizes=180x180 href=/t.png>");
		Manifest manifest = Manifest.parse(HOME.resolve("/m/site.webmanifest"),
				"{\"short_name\":\"News\",\"icons\":[{\"src\":\"i.png\",\"sizes\":\"192x192 512x512\"}]}");

		SiteDesign design = DesignInference.of(home, List.of(), manifest, "The News of the North");

		assertThat(design.icon()).isEqualTo(HOME.resolve("/m/i.png"));
		assertThat(design.shortName()).isEqualTo("News");
	}

	@Test
	void aSiteWithoutColourGetsAQuietOne() {
		SiteDesign design = design("<p>x", "");

		assertThat(design.evidence().confidence()).isLessThan(0.3);
		assertThat(design.light()).isNotNull();
	}

	private static SiteDesign design(String html, String css) {
		return DesignInference.of(page(html), List.of(css), Manifest.NONE, "News");
	}

	private static Page page(String html) {
		return Page.of(HOME, Jsoup.parse(html));
	}

}
