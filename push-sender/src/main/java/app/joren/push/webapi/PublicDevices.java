package app.joren.push.webapi;

import java.time.Clock;

import app.joren.runtime.token.ServiceSecurity;
import app.joren.runtime.web.BodyLimit;
import app.joren.runtime.web.OpenToPages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Opens the devices' API to every phone, and to the pages of the preview. Each device's
 * own secret is asked for where it matters.
 */
@Configuration(proxyBeanMethods = false)
@Profile("webapi")
class PublicDevices {

	/** Two hundred topics with long ids take less. */
	private static final int MOST_BYTES = 64 * 1024;

	@Bean
	@Order(ServiceSecurity.ORDER - 10)
	SecurityFilterChain devicesChain(HttpSecurity http, LimitSettings limits, Clock clock) {
		return http.securityMatcher("/v1/apps/**", "/v3/api-docs/devices")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.addFilterBefore(
					new OpenToPages("GET, POST, PUT, DELETE, OPTIONS",
							HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.CONTENT_TYPE, HttpHeaders.RETRY_AFTER),
					HeaderWriterFilter.class)
			.addFilterAfter(new DeviceLimits(limits, clock), HeaderWriterFilter.class)
			.addFilterAfter(new BodyLimit(MOST_BYTES), DeviceLimits.class)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

}
