package app.joren.push;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Phones in memory and a clock that can be put forward. */
@TestConfiguration(proxyBeanMethods = false)
class TestPush {

	@Bean
	@Primary
	FakePhones fakePhones(ForwardClock clock) {
		return new FakePhones(clock);
	}

	@Bean
	@Primary
	ForwardClock forwardClock() {
		return new ForwardClock();
	}

}
