package app.joren.local.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import app.joren.contracts.apps.App;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.design.SiteDesign;
import app.joren.emulator.Workplace;
import app.joren.local.convert.PrivateSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class SuiteIT {

	@TempDir
	private Path folder;

	@Test
	void whatIsStoredSurvivesARestartAndAKillOfTheEmulator() {
		try (Suite suite = Suite.start(kept())) {
			save(suite, "before-the-restart");
		}
		try (Suite suite = Suite.start(kept())) {
			save(suite, "before-the-kill");
			await().atMost(Duration.ofSeconds(30)).until(() -> isSaved("before-the-kill"));
			kill(suite.emulator().process());
		}

		try (Suite suite = Suite.start(kept())) {
			assertThat(appIds(suite)).contains("before-the-restart", "before-the-kill");
		}
	}

	@Test
	void twoRunSideBySideWithDataOfTheirOwn() {
		try (Suite one = Suite.start(kept()); PrivateSuite other = PrivateSuite.start(Set.of())) {
			save(one, "only-here");

			assertThat(appIds(one)).contains("only-here");
			assertThat(appIds(other.suite())).isEmpty();
		}
	}

	@Test
	void everyServiceIsHealthyAndOnLoopbackAlone() throws Exception {
		try (Suite suite = Suite.start(kept())) {
			for (ServiceProgram service : ServiceProgram.ALL) {
				URI address = suite.address(service.name());
				assertThat(status(address.resolve("/actuator/health"))).as(service.name()).isEqualTo(200);
				assertThat(suite.service(service.name()).getEnvironment().getProperty("server.address"))
					.isEqualTo("127.0.0.1");
			}
		}
	}

	@Test
	void aSecondSuiteOnTheSameDataIsRefusedInASentence() {
		try (Suite _ = Suite.start(kept())) {
			assertThatExceptionOfType(SuiteProblem.class).isThrownBy(() -> Suite.start(kept()))
				.withMessageContaining("already runs");
		}
	}

	private SuiteSettings kept() {
		return new SuiteSettings(Workplace.here(), this.folder, true, Ports.free(), Set.of());
	}

	private static void save(Suite suite, String appId) {
		SiteDesign design = new SiteDesign(appId, appId, null, null, "#204080", "#802040", "#ffffff",
				Evidence.of(1, "made for the test"));
		apps(suite).save(appId, new AppSettings(appId, URI.create("https://example.org/"), null, design, List.of()));
	}

	private static List<String> appIds(Suite suite) {
		return apps(suite).apps().stream().map(App::id).toList();
	}

	private static AppsApi apps(Suite suite) {
		return suite.client(AppsApi.class, "apps");
	}

	private boolean isSaved(String text) throws IOException {
		return Files.readString(this.folder.resolve("data/state/dynamodb.json")).contains(text);
	}

	private static void kill(ProcessHandle process) {
		CompletableFuture<ProcessHandle> end = process.onExit();
		process.destroyForcibly();
		end.join();
	}

	private static int status(URI address) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
				.statusCode();
		}
	}

}
