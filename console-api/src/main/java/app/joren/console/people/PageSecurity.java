package app.joren.console.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Keeps the pages for people who have signed in. What services call is left to the chain
 * of the service tokens, and the preview has a chain of its own.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

	static final String SIGN_IN = "/sign-in";

	/** Pictures come from the converted sites; everything else from here alone. */
	private static final String CONTENT_SECURITY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "font-src 'self'", "img-src 'self' data: http: https:", "connect-src 'self'",
			"frame-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

	@Bean
	@Order(100)
	SecurityFilterChain pages(HttpSecurity http, FailedSignIns failures, SignIns signIns) {
		SignInLimit limit = new SignInLimit(failures);
		return http
			.securityMatcher(new NegatedRequestMatcher(new OrRequestMatcher(path("/v1/**"), path("/actuator/**"))))
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers(SIGN_IN, "/assets/**", "/webjars/**", "/favicon.ico", "/error")
				.permitAll()
				.anyRequest()
				.hasRole("ADMIN"))
			.userDetailsService(signIns)
			.formLogin((form) -> form.loginPage(SIGN_IN)
				.successHandler(limit.onSuccess())
				.failureHandler(limit.onFailure()))
			.logout((out) -> out.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN + "?out"))
			.addFilterBefore(limit, UsernamePasswordAuthenticationFilter.class)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(new StrangersEntry()))
			.headers(PageSecurity::headers)
			.build();
	}

	@Bean
	PasswordEncoder passwords() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
	}

	private static PathPatternRequestMatcher path(String pattern) {
		return PathPatternRequestMatcher.pathPattern(pattern);
	}

}
