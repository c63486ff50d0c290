package app.joren.apps.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLimitsTests {

	private final RequestLimits limits = new RequestLimits(new LimitSettings(true, Duration.ofMinutes(1), 3, 5),
			Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

	@Test
	void aDeviceIsToldHowOftenItMayStillAsk() throws Exception {
		MockHttpServletResponse first = ask("/v1/apps/1", "198.51.100.7", null);

		assertThat(first.getHeader("RateLimit-Policy")).isEqualTo("\"device\";q=3;w=60");
		assertThat(first.getHeader("RateLimit")).isEqualTo("\"device\";r=2;t=20");
	}

	@Test
	void whoAsksTooOftenIsToldWhenToAskAgain() throws Exception {
		askThrice("198.51.100.7", null);
		MockHttpServletResponse refused = ask("/v1/apps/1/articles", "198.51.100.7", null);

		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getContentType()).isEqualTo("application/problem+json");
		assertThat(refused.getContentAsString()).contains("urn:joren:problem:too-many-requests");
		assertThat(refused.getHeader("Retry-After")).isEqualTo("20");
		assertThat(refused.getHeader("RateLimit")).isEqualTo("\"device\";r=0;t=60");
	}

	@Test
	void devicesOfOneAddressAreToldApartUpToWhatAnAddressMay() throws Exception {
		askThrice("198.51.100.7", "one-device");

		assertThat(ask("/v1/apps/1", "198.51.100.7", "two-device").getStatus()).isEqualTo(200);
		assertThat(ask("/v1/apps/1", "198.51.100.7", "two-device").getStatus()).isEqualTo(200);
		MockHttpServletResponse refused = ask("/v1/apps/1", "198.51.100.7", "three-device");
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("RateLimit-Policy")).isEqualTo("\"address\";q=5;w=60");
	}

	@Test
	void theAddressesOfOneCustomerAreOne() throws Exception {
		ask("/v1/apps/1", "2001:db8:0:1::1", null);
		ask("/v1/apps/1", "2001:db8:0:1::2", null);

		assertThat(ask("/v1/apps/1", "2001:db8:0:1:ffff::3", null).getHeader("RateLimit")).startsWith("\"device\";r=0");
		assertThat(ask("/v1/apps/1", "2001:db8:0:2::1", null).getHeader("RateLimit")).startsWith("\"device\";r=2");
	}

	@Test
	void otherAppsAndFilesAreNotConcerned() throws Exception {
		askThrice("198.51.100.7", null);

		assertThat(ask("/v1/apps/2", "198.51.100.7", null).getStatus()).isEqualTo(200);
		assertThat(ask("/v1/images/1/2", "198.51.100.7", null).getHeader("RateLimit")).isNull();
	}

	@Test
	void whatTheServerHasRefusedHasNoPathAndIsNotCounted() throws Exception {
		MockHttpServletRequest refused = new MockHttpServletRequest();
		refused.setRequestURI(null);

		assertThat(this.limits.allow(refused, new MockHttpServletResponse())).isTrue();
	}

	private void askThrice(String address, @Nullable String install) throws Exception {
		for (int time = 0; time < 3; time++) {
			ask("/v1/apps/1", address, install);
		}
	}

	private MockHttpServletResponse ask(String path, String address, @Nullable String install) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setRemoteAddr(address);
		if (install != null) {
			request.addHeader("Joren-Install", install);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limits.allow(request, response);
		return response;
	}

}
