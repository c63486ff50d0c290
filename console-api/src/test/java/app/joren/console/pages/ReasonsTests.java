package app.joren.console.pages;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonsTests {

	private final Reasons reasons = new Reasons(texts());

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void figuresStandWhereTheOtherLanguageWantsThem() {
		LocaleContextHolder.setLocale(Locale.JAPANESE);

		assertThat(this.reasons.of("Agrees with the other dates on 7 of 12 pages"))
			.isEqualTo(new Reasons.Said("12 ページ中 7 ページで、ほかの日付と一致します", "ja"));
	}

	@Test
	void theMoreExactSentenceIsMeant() {
		LocaleContextHolder.setLocale(Locale.JAPANESE);

		assertThat(this.reasons.of("is no absolute http or https address").text())
			.isEqualTo("http または https の完全なアドレスではありません");
		assertThat(this.reasons.of("is no array or null").text()).isEqualTo("array or null ではありません");
	}

	@Test
	void aSentenceInASentenceIsTranslatedToo() {
		LocaleContextHolder.setLocale(Locale.JAPANESE);

		assertThat(this.reasons
			.of("The attribute data-url holds an address with a place for the page; it answers with 9 articles")
			.text()).isEqualTo("属性 data-url に、ページ番号の入るアドレスがあります。9 件の記事が返されます");
	}

	@Test
	void whatIsNotKnownStaysAsItIs() {
		LocaleContextHolder.setLocale(Locale.JAPANESE);

		assertThat(this.reasons.of("An admin wrote this by hand"))
			.isEqualTo(new Reasons.Said("An admin wrote this by hand", "en"));
	}

	@Test
	void englishIsNotTouched() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);

		assertThat(this.reasons.of("Lists 12 articles")).isEqualTo(new Reasons.Said("Lists 12 articles", "en"));
	}

	private static ResourceBundleMessageSource texts() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("console/messages");
		texts.setDefaultEncoding("UTF-8");
		texts.setAlwaysUseMessageFormat(true);
		texts.setFallbackToSystemLocale(false);
		return texts;
	}

}
