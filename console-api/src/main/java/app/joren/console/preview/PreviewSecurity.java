package app.joren.console.preview;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Lets everybody open the preview, since it shows only what the public content API gives
 * to everybody; and lets it load nothing but that, what came to this phone, and the
 * sites' own pictures, films and sounds.
 */
@Configuration(proxyBeanMethods = false)
@Profile("webapi")
class PreviewSecurity {

	/** Before the chain of the console's own pages. */
	static final int ORDER = 50;

	@Bean
	@Order(ORDER)
	SecurityFilterChain preview(HttpSecurity http, PreviewSettings settings) {
		return http.securityMatcher("/preview/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers(headers, settings))
			.build();
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers, PreviewSettings settings) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(contentSecurity(settings)))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
	}

	private static String contentSecurity(PreviewSettings settings) {
		return String.join("; ", "default-src 'none'", "script-src 'self'", "style-src 'self'",
				"img-src data: http: https:", "media-src http: https:",
				"connect-src 'self' " + String.join(" ", settings.origins()), "manifest-src 'self'",
				"worker-src 'self'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'self'");
	}

}
