package app.joren.analyzer;

import java.util.Arrays;

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
	@SpringBootTest(classes = AnalyzerApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
			args = "webapi", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
	class Webapi {

		@Test
		void hasControllersAndNoListener(@Autowired ApplicationContext context) {
			assertThat(doors(context)).containsExactlyInAnyOrder("analyzerController", "reviewController");
		}

	}

	@Nested
	@OnEmulator
	@SpringBootTest(classes = AnalyzerApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
			args = "worker", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
	class Worker {

		@Test
		void hasAListenerAndNoController(@Autowired ApplicationContext context) {
			assertThat(doors(context)).containsExactlyInAnyOrder("analysisListener", "driftListener");
		}

	}

	private static String[] doors(ApplicationContext context) {
		return Arrays.stream(context.getBeanDefinitionNames())
			.filter((name) -> name.startsWith("analyzerController") || name.startsWith("reviewController")
					|| name.startsWith("analysisListener") || name.startsWith("driftListener"))
			.toArray(String[]::new);
	}

}
