package app.joren.extraction.hydration;

import java.util.List;

import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static app.joren.extraction.hydration.FerryStory.FIRST;
import static app.joren.extraction.hydration.FerryStory.SECOND;
import static app.joren.extraction.hydration.FerryStory.article;
import static app.joren.extraction.hydration.FerryStory.body;
import static org.assertj.core.api.Assertions.assertThat;

/** Texts that a state holds as trees rather than as HTML. */
class RichTextTests {

	@Test
	void portableTextBecomesParagraphs() {
		Page page = article(
				"""
						[{"_type":"block","style":"normal","markDefs":[{"_key":"k1","_type":"link","href":"https://port.example/"}],"children":[{"_type":"span","text":"%s ","marks":[]},{"_type":"span","text":"More","marks":["k1"]}]},
						{"_type":"block","style":"h2","children":[{"_type":"span","text":"What the crew wants"}]},
						{"_type":"block","style":"normal","children":[{"_type":"span","text":"%s","marks":["strong"]}]},
						{"_type":"block","listItem":"bullet","children":[{"_type":"span","text":"Longer breaks"}]},
						{"_type":"block","listItem":"bullet","children":[{"_type":"span","text":"Better pay"}]},
						{"_type":"image","asset":{"url":"https://cdn.example/a.jpg"},"caption":"The harbour"}]"""
					.formatted(FIRST, SECOND));

		Element body = body(page);
		assertThat(body.select("p").eachText()).containsExactly(FIRST + " More", SECOND);
		assertThat(body.select("p a").attr("href")).isEqualTo("https://port.example/");
		assertThat(body.select("h2").text()).isEqualTo("What the crew wants");
		assertThat(body.select("ul > li").eachText()).containsExactly("Longer breaks", "Better pay");
		assertThat(body.select("figure img").attr("src")).isEqualTo("https://cdn.example/a.jpg");
	}

	@Test
	void documentsOfEditorsBecomeParagraphs() {
		String prose = """
				{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"%s"}]},{"type":"heading","attrs":{"level":3},"content":[{"type":"text","text":"What the crew wants"}]},
				{"type":"paragraph","content":[{"type":"text","text":"%s","marks":[{"type":"bold"}]}]},{"type":"bulletList","content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"Longer breaks"}]}]}]}]}"""
			.formatted(FIRST, SECOND);
		String contentful = """
				{"json":{"nodeType":"document","data":{},"content":[{"nodeType":"paragraph","content":[{"nodeType":"text","value":"%s","marks":[]}]},
				{"nodeType":"heading-3","content":[{"nodeType":"text","value":"What the crew wants","marks":[]}]},{"nodeType":"paragraph","content":[{"nodeType":"text","value":"%s","marks":[{"type":"bold"}]}]}]}}"""
			.formatted(FIRST, SECOND);
		String editorJs = """
				{"time":1,"blocks":[{"type":"paragraph","data":{"text":"%s"}},{"type":"header","data":{"text":"What the crew wants","level":3}},{"type":"paragraph","data":{"text":"<b>%s</b>"}},{"type":"list","data":{"style":"ordered","items":["Longer breaks","Better pay"]}}]}"""
			.formatted(FIRST, SECOND);
		String lexical = """
				{"root":{"type":"root","children":[{"type":"paragraph","children":[{"type":"text","text":"%s","format":0}]},{"type":"heading","tag":"h3","children":[{"type":"text","text":"What the crew wants"}]},{"type":"paragraph","children":[{"type":"text","text":"%s","format":1}]}]}}"""
			.formatted(FIRST, SECOND);

		for (String document : List.of(prose, contentful, editorJs, lexical)) {
			Element body = body(article(document));
			assertThat(body.select("h3").text()).as(document).isEqualTo("What the crew wants");
			assertThat(body.select("p").eachText()).as(document).contains(FIRST, SECOND);
			assertThat(body.select("strong, b").text()).as(document).isEqualTo(SECOND);
		}
	}

}
