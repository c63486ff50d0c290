package app.joren.runtime.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class BodyLimitTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void aBodyWithinTheLimitGoesOn() throws Exception {
		assertThat(read(announced("four"))).isEqualTo("four");
	}

	@Test
	void aLargerOneDoesNot() throws Exception {
		assertThat(read(announced("fives"))).isNull();
		assertThat(this.response.getStatus()).isEqualTo(413);
		assertThat(this.response.getContentType()).isEqualTo("application/problem+json");
	}

	@Test
	void oneOfUnknownSizeIsReadNoFurtherThanTheLimit() throws Exception {
		assertThat(read(chunked("four"))).isEqualTo("four");
		assertThat(read(chunked("fives"))).isNull();
		assertThat(this.response.getStatus()).isEqualTo(413);
	}

	@Test
	void noBodyIsNone() throws Exception {
		assertThat(read(new MockHttpServletRequest("GET", "/"))).isEmpty();
	}

	private @Nullable String read(MockHttpServletRequest request) throws ServletException, IOException {
		MockFilterChain chain = new MockFilterChain();
		new BodyLimit(4).doFilter(request, this.response, chain);
		return (chain.getRequest() == null) ? null
				: new String(chain.getRequest().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private static MockHttpServletRequest announced(String body) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
		return request;
	}

	private static MockHttpServletRequest chunked(String body) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/") {

			@Override
			public long getContentLengthLong() {
				return -1;
			}

		};
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
		request.addHeader("Transfer-Encoding", "chunked");
		return request;
	}

}
