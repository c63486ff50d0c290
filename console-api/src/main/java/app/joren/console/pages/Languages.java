package app.joren.console.pages;

import java.time.Duration;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The languages of the console: as chosen by {@code ?lang=}, which a cookie keeps, else
 * as the browser asks.
 */
@Configuration(proxyBeanMethods = false)
@Profile("webapi")
class Languages implements WebMvcConfigurer {

	static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.JAPANESE);

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		LocaleChangeInterceptor change = new LocaleChangeInterceptor();
		change.setParamName("lang");
		change.setIgnoreInvalidLocale(true);
		interceptors.addInterceptor(change);
		interceptors.addInterceptor(new SignedIn());
	}

	@Bean
	LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("joren-language") {
			@Override
			protected Locale parseLocaleValue(String value) {
				return spoken(Locale.forLanguageTag(value));
			}
		};
		resolver.setDefaultLocaleFunction(Languages::asked);
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setRejectInvalidCookies(false);
		return resolver;
	}

	private static Locale asked(HttpServletRequest request) {
		Enumeration<Locale> wanted = request.getLocales();
		while (wanted.hasMoreElements()) {
			Locale locale = wanted.nextElement();
			if (SPOKEN.stream().anyMatch((known) -> known.getLanguage().equals(locale.getLanguage()))) {
				return spoken(locale);
			}
		}
		return Locale.ENGLISH;
	}

	private static Locale spoken(Locale wanted) {
		return SPOKEN.stream()
			.filter((known) -> known.getLanguage().equals(wanted.getLanguage()))
			.findFirst()
			.orElse(Locale.ENGLISH);
	}

}
