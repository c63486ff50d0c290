package app.joren.crawler;

import app.joren.contracts.crawler.CrawlerApi;
import app.joren.crawler.crawl.SliceSettings;
import app.joren.emulator.testing.OnEmulator;
import io.awspring.cloud.sqs.listener.MessageListenerContainerRegistry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** What is absent in each mode. */
class ModeTests {

	@Nested
	@OnEmulator
	@Import(TestCrawler.class)
	@ContextConfiguration(initializers = TestNetwork.class)
	@SpringBootTest(classes = CrawlerApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
			args = "webapi", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
	class Webapi {

		@Autowired
		private ApplicationContext context;

		@Autowired
		private MessageListenerContainerRegistry listeners;

		@Test
		void listensToNoQueue() {
			assertThat(this.context.getBeanProvider(CrawlerApi.class).getIfAvailable()).isNotNull();
			assertThat(this.listeners.getListenerContainers()).isEmpty();
		}

	}

	@Nested
	@OnEmulator
	@Import(TestCrawler.class)
	@ContextConfiguration(initializers = TestNetwork.class)
	@SpringBootTest(classes = CrawlerApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
			args = "scheduler", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
	class Schedules {

		@Autowired
		private ApplicationContext context;

		@Autowired
		private MessageListenerContainerRegistry listeners;

		@Test
		void onlyStartsWhatIsDue() {
			assertThat(this.context.getBeanProvider(CrawlerApi.class).getIfAvailable()).isNull();
			assertThat(this.listeners.getListenerContainers()).isEmpty();
			assertThat(this.context.containsBean("scheduleLoop")).isTrue();
		}

	}

	@Nested
	@OnEmulator
	@Import(TestCrawler.class)
	@ContextConfiguration(initializers = TestNetwork.class)
	@SpringBootTest(classes = CrawlerApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
			args = "worker", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
	class Worker {

		@Autowired
		private ApplicationContext context;

		@Autowired
		private MessageListenerContainerRegistry listeners;

		@Autowired
		private SliceSettings settings;

		@Test
		void answersNoRequests() {
			assertThat(this.context.getBeanProvider(CrawlerApi.class).getIfAvailable()).isNull();
			assertThat(this.listeners.getListenerContainers()).hasSize(4);
			assertThat(this.settings.visibility()).hasSeconds(2);
		}

	}

}
