package app.joren.apps;

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
	@SpringBootTest(classes = AppsApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
			args = "webapi", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
	class Webapi {

		@Test
		void hasTheAdminApiAlone(@Autowired ApplicationContext context) {
			assertThat(doors(context)).containsExactly("appsController", "analyticsController");
		}

	}

	@Nested
	@OnEmulator
	@SpringBootTest(classes = AppsApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
			args = "content", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
	class Content {

		@Test
		void hasTheContentApiAlone(@Autowired ApplicationContext context) {
			assertThat(doors(context)).containsExactly("contentController", "eventsController");
		}

	}

	@Nested
	@OnEmulator
	@SpringBootTest(classes = AppsApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
			args = "worker", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
	class Worker {

		@Test
		void hasTheListenerAlone(@Autowired ApplicationContext context) {
			assertThat(doors(context)).containsExactly("contentListener", "rollUpTimer");
		}

	}

	private static List<String> doors(ApplicationContext context) {
		return Stream
			.of("appsController", "analyticsController", "contentController", "eventsController", "contentListener",
					"rollUpTimer")
			.filter(context::containsBean)
			.toList();
	}

}
