package app.joren.apps.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import app.joren.apps.Samples;
import app.joren.apps.content.v1.ArticleWriter;
import app.joren.apps.content.v1.EntryDocument;
import app.joren.apps.content.v1.ListDocument;
import app.joren.apps.image.KnownImages;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.ArticleId;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListSizeTests {

	private static final int MOST_BYTES = 12 * 1024;

	/** No text of a language is as hard to compress as letters by chance. */
	private final Random random = new Random(1);

	@ParameterizedTest
	@EnumSource(value = Coding.class, names = { "GZIP", "BROTLI" })
	void aListOfTwentyArticlesWithLongTextsIsSmall(Coding coding) {
		ArticleWriter writer = new ArticleWriter(KnownImages.NONE);
		List<EntryDocument> entries = IntStream.range(0, 20)
			.mapToObj((number) -> writer.entry(article(number), List.of("news")))
			.toList();

		byte[] list = Answer
			.of(new Answer.Place("1", ""), ContentJson.write(new ListDocument(entries, "x".repeat(100))))
			.body(coding);

		assertThat(list.length).isLessThanOrEqualTo(MOST_BYTES);
	}

	private Article article(int number) {
		URI address = Samples.SITE.resolve("/2026/11/30/an-article-with-a-long-name-" + number);
		return new Article(ArticleId.of("1", address), address, letters(40), null, List.of(letters(5)),
				PublicationDate.of(LocalDate.of(2026, 11, 1 + number)), null, "ja", List.of("news"), List.of(),
				new Image(Samples.SITE.resolve("/wp-content/uploads/2026/11/" + this.random.nextInt(1 << 30) + ".jpg"),
						letters(10), 1200, 675),
				letters(600), List.of());
	}

	/** Japanese has about two thousand letters in common use. */
	private String letters(int count) {
		return this.random.ints(count, 0x4E00, 0x4E00 + 2000)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
