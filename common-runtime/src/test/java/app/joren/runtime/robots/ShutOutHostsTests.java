package app.joren.runtime.robots;

import java.time.Duration;
import java.time.Instant;

import app.joren.contracts.crawler.ShutOut;
import app.joren.emulator.testing.OnEmulator;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.host.MovingTime;
import app.joren.runtime.sample.SampleApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator enters at one service is obeyed by all. */
@OnEmulator
@SpringBootTest(classes = SampleApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS, args = "webapi",
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ShutOutHostsTests {

	private final MovingTime time = new MovingTime();

	@Autowired
	private DynamoDbClient client;

	@Autowired
	private AwsNames names;

	@Test
	void isObeyedByAnotherServiceWithinAMinute() {
		ShutOutHosts operator = service();
		ShutOutHosts other = service();
		assertThat(other.refuses("away.example")).isEmpty();

		operator.add(new ShutOut("away.example", "asked", Instant.EPOCH));
		this.time.move(Duration.ofMinutes(1));

		assertThat(other.refuses("away.example")).isPresent();
		assertThat(other.refuses("blog.away.example")).isPresent();
		assertThat(other.refuses("faraway.example")).isEmpty();
		assertThat(other.refuses("example")).isEmpty();
	}

	@Test
	void mayBeTakenBack() {
		ShutOutHosts service = service();
		service.add(new ShutOut("back.example", "asked", Instant.EPOCH));
		assertThat(service.refuses("back.example")).isPresent();

		service.remove("back.example");
		this.time.move(Duration.ofMinutes(1));

		assertThat(service.refuses("back.example")).isEmpty();
	}

	private ShutOutHosts service() {
		return new ShutOutHosts(this.client, this.names.table("shut-outs"), Duration.ofSeconds(30), this.time);
	}

}
