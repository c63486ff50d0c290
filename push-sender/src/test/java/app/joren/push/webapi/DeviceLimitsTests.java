package app.joren.push.webapi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class DeviceLimitsTests {

	private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

	private final DeviceLimits limits = new DeviceLimits(new LimitSettings(Duration.ofMinutes(1), 3), this.clock);

	@Test
	void anAddressMayAskOnlySoOften() throws Exception {
		for (int times = 0; times < 3; times++) {
			assertThat(answer("192.0.2.1").getStatus()).isEqualTo(200);
		}

		MockHttpServletResponse refused = answer("192.0.2.1");

		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("20");
		assertThat(refused.getContentAsString()).contains("urn:joren:problem:too-many-requests");
		assertThat(answer("192.0.2.2").getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse answer(String address) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/apps/club/devices");
		request.setRemoteAddr(address);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limits.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
