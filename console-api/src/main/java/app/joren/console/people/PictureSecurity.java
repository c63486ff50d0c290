package app.joren.console.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Keeps the pictures of foreign pages apart from the console's own pages: they have an
 * origin of their own that nothing trusts, and no script or style runs there but the two
 * that carry the answer's nonce, which the page that draws them sets.
 */
@Configuration(proxyBeanMethods = false)
class PictureSecurity {

	@Bean
	@Order(60)
	SecurityFilterChain pictures(HttpSecurity http) {
		return http.securityMatcher("/apps/*/articles/*/picture")
			.authorizeHttpRequests((requests) -> requests.anyRequest().hasRole("ADMIN"))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(new StrangersEntry()))
			.headers((headers) -> headers
				.contentSecurityPolicy(
						(policy) -> policy.policyDirectives("default-src 'none'; frame-ancestors 'self'; sandbox"))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
				.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
			.build();
	}

}
