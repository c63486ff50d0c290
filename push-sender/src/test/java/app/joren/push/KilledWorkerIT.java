package app.joren.push;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.Campaign.State;
import app.joren.contracts.push.SendTime;
import app.joren.emulator.testing.OnEmulator;
import app.joren.push.device.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Workers that are killed while thousands of pushes go out, and others that go on. */
@OnEmulator
@AutoConfigureRestTestClient
@Import({ TestPush.class, Console.class })
@SpringBootTest(classes = PushApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS, args = "webapi",
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KilledWorkerIT {

	private static final int ALL = WorkerProgram.IN_EACH_SHARD * Audience.SHARDS;

	private final String appId = Phones.anyAppId();

	@Autowired
	private Console console;

	@Autowired
	private Environment environment;

	@Test
	void missNoPhoneAndPushToNoneTwice(@TempDir Path folder) {
		GatewayInFile gateway = new GatewayInFile(folder.resolve("taken"));
		String campaignId = this.console.send(this.appId, Phones.draft("News"), new SendTime.Now());

		try (WorkerProcess _ = worker(gateway)) {
			workUntil(gateway, ALL / 8);
			workUntil(gateway, ALL / 3);
			workUntil(gateway, ALL * 2 / 3);
			await().atMost(Duration.ofMinutes(5))
				.until(() -> this.console.campaign(this.appId, campaignId).state() == State.DONE);
		}

		List<String> phones = gateway.lines().stream().map((line) -> line.split(" ")[0]).toList();
		assertThat(phones).doesNotHaveDuplicates().hasSize(ALL);
		Campaign done = this.console.campaign(this.appId, campaignId);
		assertThat(done.results().accepted()).isEqualTo(ALL);
		assertThat(done.results().failed()).isEmpty();
		assertThat(done.results().waiting()).isZero();
	}

	/** A second worker helps, and at the end of the block it is killed, not stopped. */
	private void workUntil(GatewayInFile gateway, int taken) {
		try (WorkerProcess _ = worker(gateway)) {
			int before = gateway.lines().size();
			await().atMost(Duration.ofMinutes(5)).until(() -> gateway.lines().size() >= Math.max(taken, before + 50));
		}
	}

	private WorkerProcess worker(GatewayInFile gateway) {
		return WorkerProcess.start(this.environment, gateway.file(), gateway.file().resolveSibling("log"));
	}

}
