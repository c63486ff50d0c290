package app.joren.extraction.blocks;

import java.net.URI;
import java.util.List;

import app.joren.contracts.article.Block;
import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlayersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<lite-youtube videoid=AbCdEfGhIjK playlabel=Film></lite-youtube>|youtube|AbCdEfGhIjK
					<amp-youtube data-videoid=AbCdEfGhIjK></amp-youtube>|youtube|AbCdEfGhIjK
					<div class=lyte id=lyte_AbCdEfGhIjK></div>|youtube|AbCdEfGhIjK
					<div class='youtube-player' data-id=AbCdEfGhIjK></div>|youtube|AbCdEfGhIjK
					<div data-plyr-provider=youtube data-plyr-embed-id=AbCdEfGhIjK></div>|youtube|AbCdEfGhIjK
					<div class=video-lazy data-src='https://www.youtube-nocookie.com/embed/AbCdEfGhIjK'></div>|youtube|AbCdEfGhIjK
					<a href=https://youtu.be/AbCdEfGhIjK><img src=https://i.ytimg.com/vi/AbCdEfGhIjK/hq.jpg></a>|youtube|AbCdEfGhIjK
					<figure class=media><oembed url='https://vimeo.com/76979871'></oembed></figure>|vimeo|76979871
					<figure class='wp-block-embed'><div class=wp-block-embed__wrapper>https://vimeo.com/76979871</div></figure>|vimeo|76979871
					<div data-oembed-url='https://www.tiktok.com/@a/video/7106594312292453675'></div>|tiktok|7106594312292453675
					<amp-twitter data-tweetid=1234567890123456789></amp-twitter>|x|1234567890123456789
					<blockquote class=instagram-media data-instgrm-permalink='https://www.instagram.com/p/BxYz_12/'></blockquote>|instagram|BxYz_12
					<iframe src='https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293'></iframe>|soundcloud|tracks/293
					<iframe src='https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fvideos%2F77%2F'></iframe>|facebook|a/videos/77
					<p><script src='https://embed.nicovideo.jp/watch/sm9/script?w=640'></script></p>|niconico|sm9
					<p><script src='https://gist.github.com/ada/0a1b2c.js'></script></p>|gist|0a1b2c
					""")
	void whatAScriptMakesAPlayerIsAnEmbed(String html, String provider, String id) {
		assertThat(read(html)).singleElement().isInstanceOfSatisfying(Block.Embed.class, (embed) -> {
			assertThat(embed.provider()).isEqualTo(provider);
			assertThat(embed.id()).isEqualTo(id);
		});
	}

	@Test
	void aShareButtonIsNoPlayer() {
		assertThat(read("<div class='share twitter' data-id=12345>Tell</div>")).singleElement()
			.isInstanceOf(Block.Paragraph.class);
	}

	@Test
	void aLinkToASoundIsAPlayer() {
		assertThat(read("<p><a href=/e/7.mp3>Episode 7</a> (MP3, 12 MB)</p>"))
			.containsExactly(new Block.Audio(URI.create("https://news.example/e/7.mp3"), "Episode 7 (MP3, 12 MB)"));
	}

	@Test
	void aFormulaOfAScriptStandsOnce() {
		assertThat(PlainText.of(read("<p>If <span class=MathJax><math><mi>x</mi></math></span>"
				+ "<script type='math/tex'>x^2</script> holds")))
			.isEqualTo("If x^2 holds");
	}

	@Test
	void aFormulaOfSignsIsRead() {
		assertThat(PlainText.of(read("<p><math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac>"
				+ "<mo>=</mo><msup><mi>x</mi><mn>2</mn></msup></math>")))
			.isEqualTo("(a + 1)/b = x^2");
	}

	@Test
	void wordsSetApartAreAQuote() {
		assertThat(read("<aside class=pullquote><p>Never again.</p></aside>")).singleElement()
			.isInstanceOf(Block.Quote.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<img src=/a-1024x683.jpg>|1024|683
			<img src=/a.jpg?w=800&h=600>|800|600
			<img src=/a.jpg width=400 height=300 srcset='/a.jpg 400w, /b.jpg 1200w'>|1200|900
			<img src='/upload/w_900,h_600/a.jpg'>|900|600
			<img src=/a.jpg width=640 height=480>|640|480
			""")
	void aPictureTellsItsSize(String html, int width, int height) {
		assertThat(read(html)).singleElement().isInstanceOfSatisfying(Block.Picture.class, (picture) -> {
			assertThat(picture.image().width()).isEqualTo(width);
			assertThat(picture.image().height()).isEqualTo(height);
		});
	}

	private static List<Block> read(String html) {
		Page page = Page.of(URI.create("https://news.example/a/1"), Jsoup.parse(html));
		return BlockReader.read(page, List.of(page.document().body()), (element) -> false);
	}

}
