package app.joren.extraction.page;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CharsetTests {

	private static final String JAPANESE = "横浜市の新しい図書館が来月の三日に開館します。地元の人々はとても楽しみにしているそうです。";

	@Test
	void anXmlDeclarationCountsWithoutAHeader() {
		assertThat(text("<?xml version=\"1.0\" encoding=\"UTF-8\"?><p>baker’s".getBytes(StandardCharsets.UTF_8), null))
			.isEqualTo("baker’s");
	}

	@Test
	void validUtf8WinsOverAWesternLabel() {
		String html = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"><p>“quotes”";

		assertThat(text(html.getBytes(StandardCharsets.UTF_8), null)).isEqualTo("“quotes”");
	}

	@Test
	void theSecondMetaWithACharsetCounts() {
		String html = "<META http-equiv=\"Content-Type\" content=\"text/html\"><title>바다</title>"
				+ "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=euc-kr\">";

		assertThat(page(html.getBytes(Charset.forName("x-windows-949")), null).document().title()).isEqualTo("바다");
	}

	@Test
	void anEmptyCharsetBesideAGoodOneDoesNoHarm() {
		String html = "<meta charset=\"UTF-8\"><meta http-equiv=\"Content-Type\" content=\"text/html; charset=\"><p>é";

		assertThat(text(html.getBytes(StandardCharsets.UTF_8), null)).isEqualTo("é");
	}

	@Test
	void aMisspeltMetaIsUnderstood() {
		String html = "<meta httpequiv=\"ContentType\" content=\"text/html; charset=gbk\"><p>北京市长新闻";

		assertThat(text(html.getBytes(Charset.forName("GBK")), null)).isEqualTo("北京市长新闻");
	}

	@Test
	void withoutAnyDeclarationTheEuroSignIsRead() {
		byte[] bytes = "<table><tr><td>Price: € 3,250</td>".getBytes(Charset.forName("windows-1252"));

		assertThat(text(bytes, null)).isEqualTo("Price: € 3,250");
	}

	@Test
	void aLabelFarFromTheStartIsFound() {
		String html = "<style>" + " ".repeat(5000) + "</style><meta charset=windows-1251><p>Новости";

		assertThat(text(html.getBytes(Charset.forName("windows-1251")), null)).isEqualTo("Новости");
	}

	@Test
	void aHeaderThatClaimsUtf8WronglyIsNotBelieved() {
		String html = "<meta charset=shift_jis><p>" + JAPANESE;

		assertThat(text(html.getBytes(Charset.forName("windows-31j")), "text/html; charset=utf-8")).isEqualTo(JAPANESE);
	}

	@Test
	void aByteOrderMarkOverrulesTheHeader() {
		byte[] bytes = "\ufeff<p>é".getBytes(StandardCharsets.UTF_8);

		assertThat(text(bytes, "text/html; charset=windows-1251")).isEqualTo("é");
	}

	@Test
	void charactersOfWindowsAreReadUnderTheJapaneseLabel() {
		byte[] bytes = "<meta charset=Shift_JIS><p>①㈱髙～".getBytes(Charset.forName("windows-31j"));

		assertThat(text(bytes, null)).isEqualTo("①㈱髙～");
	}

	@ParameterizedTest
	@CsvSource({ "windows-31j," + JAPANESE, "EUC-JP," + JAPANESE, "ISO-2022-JP," + JAPANESE, "UTF-8," + JAPANESE,
			"GBK,北京市的新图书馆将于下个月三日开放，当地人说他们都很高兴。", "Big5,台北市的新圖書館將於下個月三日開放，當地人說他們都很高興。",
			"EUC-KR,서울의 새 도서관이 다음 달 삼일에 문을 엽니다. 사람들은 기대하고 있습니다.",
			"windows-1251,Новая библиотека откроется в следующем месяце",
			"KOI8-R,Новая библиотека откроется в следующем месяце",
			"windows-1252,La bibliothèque ouvrira l’été prochain" })
	void aSetThatNobodyNamesIsGuessed(String charset, String text) {
		assertThat(text(("<p>" + text).getBytes(Charset.forName(charset)), null)).isEqualTo(text);
	}

	private static String text(byte[] bytes, @Nullable String contentType) {
		return page(bytes, contentType).document().body().text();
	}

	private static Page page(byte[] bytes, @Nullable String contentType) {
		return PageParser.parse(new FetchedPage(URI.create("https://news.example/a/1"), contentType, bytes));
	}

}
