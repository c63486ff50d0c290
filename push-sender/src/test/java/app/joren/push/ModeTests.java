package app.joren.push;

import java.util.List;
import java.util.stream.Stream;

import app.joren.emulator.testing.OnEmulator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class ModeTests {

	@Nested
	@OnEmulator
	@SpringBootTest(classes = PushApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
			args = "webapi", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
	class Webapi {

		@Test
		void hasTheDoorsForCallersAlone(@Autowired ApplicationContext context) {
			assertThat(doors(context)).containsExactly("devicesController", "appDevicesController", "pushController");
		}

	}

	@Nested
	@OnEmulator
	@SpringBootTest(classes = PushApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
			args = "worker", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
	class Worker {

		@Test
		void hasTheDoorsForMessagesAlone(@Autowired ApplicationContext context) {
			assertThat(doors(context)).containsExactly("eventsListener", "forgettingTimer", "pushesListener",
					"newsListener", "campaignLoop", "digestLoop");
		}

	}

	private static List<String> doors(ApplicationContext context) {
		return Stream
			.of("devicesController", "appDevicesController", "pushController", "eventsListener", "forgettingTimer",
					"pushesListener", "newsListener", "campaignLoop", "digestLoop")
			.filter(context::containsBean)
			.toList();
	}

}
