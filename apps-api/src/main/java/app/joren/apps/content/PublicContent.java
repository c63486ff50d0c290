package app.joren.apps.content;

import app.joren.runtime.token.ServiceSecurity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Opens the content API to everybody, from any page, for reading. */
@Configuration(proxyBeanMethods = false)
@Profile("content")
class PublicContent {

	@Bean
	@Order(ServiceSecurity.ORDER - 10)
	SecurityFilterChain contentChain(HttpSecurity http) {
		return http
			.securityMatcher("/v1/apps/**", "/v1/icons/**", "/v1/images/**", "/a/**", "/.well-known/**",
					"/v3/api-docs/content")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.addFilterBefore(new AnyPageMayRead(), HeaderWriterFilter.class)
			.headers((headers) -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

}
