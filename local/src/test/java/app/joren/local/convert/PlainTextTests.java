package app.joren.local.convert;

import java.net.URI;
import java.util.List;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.Run;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@Test
	void everyBlockIsALineAndPicturesHaveNone() {
		String text = PlainText.of(List.of(new Block.Heading(2, words("Results")),
				new Block.Paragraph(List.of(Run.of("We "), Run.of("won."))),
				new Block.Picture(Image.of(URI.create("https://a.example/p.jpg")), List.of(), null),
				new Block.Listing(Block.Listing.Style.BULLET, null,
						List.of(new Block.Listing.Item(List.of(), List.of(new Block.Paragraph(words("one")))),
								new Block.Listing.Item(List.of(), List.of(new Block.Paragraph(words("two")))))),
				new Block.Code(null, "a = 1"), new Block.Divider()));

		assertThat(text).isEqualTo("Results\nWe won.\none\ntwo\na = 1");
	}

	private static List<Run> words(String text) {
		return List.of(Run.of(text));
	}

}
