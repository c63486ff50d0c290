package app.joren.extraction.picture;

import java.net.URI;

import app.joren.contracts.review.PagePicture;
import app.joren.extraction.correction.Club;
import app.joren.extraction.explanation.StoredPages;
import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PicturesTests {

	private static final String HOSTILE = """
			<body onload=a()><script>a()</script><style>*{display:none}</style><base href="http://evil.example/">
			<p style="position:fixed" onclick=a()>One <a href="javascript:a()" target=_top>two</a></p>
			<iframe src="https://evil.example"></iframe><svg><script>a()</script><a xlink:href="javascript:a()"/></svg>
			<form action="https://evil.example"><input type=submit><button formaction=x>Go</button><p>Three</p></form>
			<img src="javascript:a()" srcset="https://evil.example/x 1x" onerror=a()><img src="/ok.png">
			<math><mi xlink:href="javascript:a()">x</mi></math><noscript><p title="</noscript><img src=x onerror=a()>"></noscript>
			<meta http-equiv=refresh content="0;url=//evil.example"><link rel=stylesheet href=x><x-y onclick=a()>Four</x-y>
			<object data=x></object><embed src=x><template><img src=x onerror=a()></template>""";

	@Test
	void nothingInAPictureRunsLoadsLinksOrHides() {
		PagePicture picture = Pictures.of(Page.of(URI.create("https://site.example/a"), Jsoup.parse(HOSTILE)));
		Document copy = Jsoup.parseBodyFragment(picture.html());

		assertThat(copy.body().text()).contains("One two", "Three", "Four");
		assertThat(copy.body().getAllElements()).extracting(Element::normalName)
			.doesNotContain("script", "style", "iframe", "svg", "form", "input", "button", "math", "noscript", "meta",
					"link", "object", "embed", "template", "base");
		assertThat(copy.body().getAllElements().stream().flatMap((element) -> element.attributes().asList().stream()))
			.allSatisfy((attribute) -> assertThat(attribute.getKey()).isIn("data-n", "src", "alt", "loading",
					"referrerpolicy", "lang", "dir", "colspan", "rowspan"));
		assertThat(copy.select("img[src]")).hasSize(1)
			.allSatisfy((image) -> assertThat(image.attr("src")).startsWith("http"));
	}

	@Test
	void everyNodeIsFoundAgainInTheStoredPage() {
		Page page = StoredPages.page(Club.pages().getFirst());
		PagePicture picture = Pictures.of(page);

		assertThat(picture.nodes()).extracting((node) -> node.tag() + " " + node.text())
			.contains("h1 The hut opens", "span 3 November 2026", "a Ann Lee");
		assertThat(picture.nodes()).allSatisfy((node) -> {
			Element found = NodePath.find(page.document(), node.node()).orElseThrow();
			assertThat(found.normalName()).isEqualTo(node.tag());
			assertThat(NodePath.of(found)).isEqualTo(node.node());
			assertThat(picture.html()).contains("data-n=\"" + node.node() + "\"");
		});
	}

}
