package app.joren.crawler.webapi;

import app.joren.runtime.token.ServiceSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Opens to everybody what sites and hubs tell us by; nothing is told there. */
@Configuration(proxyBeanMethods = false)
@Profile("webapi")
class PublicPings {

	@Bean
	@Order(ServiceSecurity.ORDER - 10)
	SecurityFilterChain pingsChain(HttpSecurity http) {
		return http.securityMatcher("/v1/pings/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

}
