package app.joren.runtime.token;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Lets other services in by their tokens, and nobody else; the health is open. A service
 * imports it, and puts chains with a lower order before it for what is public.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class ServiceSecurity {

	/** The order of the chain that takes every request no other chain has taken. */
	public static final int ORDER = 1000;

	@Bean
	@Order(ORDER)
	SecurityFilterChain serviceChain(HttpSecurity http, ServiceTokens tokens, SecurityProblems problems) {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health/**", "/error")
				.permitAll()
				.anyRequest()
				.authenticated())
			.oauth2ResourceServer((server) -> server.jwt((jwt) -> jwt.decoder(tokens.decoder()))
				.authenticationEntryPoint(problems)
				.accessDeniedHandler(problems))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	SecurityProblems securityProblems() {
		return new SecurityProblems();
	}

}
