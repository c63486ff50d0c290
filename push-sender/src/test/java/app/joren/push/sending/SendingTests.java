package app.joren.push.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.Campaign.State;
import app.joren.contracts.push.SendTime;
import app.joren.push.Console;
import app.joren.push.FakePhones;
import app.joren.push.ForwardClock;
import app.joren.push.Phones;
import app.joren.push.CampaignTest;
import app.joren.push.device.Inbox;
import app.joren.push.device.QuietHours;
import app.joren.push.gateway.Handover;
import app.joren.runtime.queue.Queues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@CampaignTest
class SendingTests {

	private static final int COUNT = 900;

	private final String appId = Phones.anyAppId();

	@Autowired
	private Console console;

	@Autowired
	private FakePhones phones;

	@Autowired
	private ForwardClock clock;

	@Autowired
	private Queues queues;

	@Autowired
	private Tending tending;

	@Autowired
	private Inbox inbox;

	@Test
	void reachesEachPhoneOnceHoweverOftenMessagesCome() {
		this.phones.add(Phones.some(this.appId, COUNT));

		String campaignId = send();
		for (int round = 0; round < 3; round++) {
			for (int shard = 0; shard < 64; shard++) {
				this.queues.send(SendShard.QUEUE, new SendShard(campaignId, shard));
			}
		}
		Campaign done = this.console.await(this.appId, campaignId, State.DONE);

		assertThat(done.results().accepted()).isEqualTo(COUNT);
		assertThat(done.results().failed()).isEmpty();
		assertEachOnce();
	}

	@Test
	void settlesWhatIsNotKnownByAskingTheGateway() {
		this.phones.add(Phones.some(this.appId, COUNT));
		Set<String> doubted = ConcurrentHashMap.newKeySet();
		AtomicInteger count = new AtomicInteger();
		this.phones.behave(this.appId, (device) -> {
			int number = count.incrementAndGet();
			if (number % 10 == 0 && doubted.add(device.deviceId())) {
				if (number % 20 == 0) {
					this.phones.takes(device, "taken");
				}
				return new Handover.Unknown("ConnectionReset");
			}
			return new Handover.Accepted("1");
		});

		Campaign done = this.console.await(this.appId, send(), State.DONE);

		assertThat(done.results().accepted()).isEqualTo(COUNT);
		assertThat(done.results().waiting()).isZero();
		assertThat(doubted).hasSizeGreaterThan(50);
		assertEachOnce();
	}

	@Test
	void triesAgainWhatIsTooMuchAndCountsWhatFails() {
		this.phones.add(Phones.some(this.appId, 300));
		AtomicInteger count = new AtomicInteger();
		this.phones.behave(this.appId, (device) -> {
			if (device.deviceId().endsWith("7")) {
				return new Handover.Dead("EndpointDisabled");
			}
			if (device.deviceId().endsWith("8")) {
				return new Handover.Refused("PayloadTooLarge");
			}
			return (count.incrementAndGet() % 3 == 0) ? new Handover.Later("Throttled") : new Handover.Accepted("1");
		});

		Campaign done = this.console.await(this.appId, send(), State.DONE);

		assertThat(done.results().accepted()).isEqualTo(240);
		assertThat(done.results().failed()).containsOnlyKeys("EndpointDisabled", "PayloadTooLarge")
			.containsEntry("EndpointDisabled", 30)
			.containsEntry("PayloadTooLarge", 30);
		assertThat(this.phones.living(this.appId)).hasSize(270);
	}

	@Test
	void stopsHalfway() {
		this.phones.add(Phones.some(this.appId, COUNT));
		AtomicBoolean stopped = new AtomicBoolean();
		AtomicInteger late = new AtomicInteger();
		this.phones.behave(this.appId, (_) -> {
			if (stopped.get()) {
				late.incrementAndGet();
			}
			pause();
			return new Handover.Accepted("1");
		});

		String campaignId = send();
		await().until(() -> this.phones.sent(this.appId).size() > 100);
		this.console.stop(this.appId, campaignId);
		Campaign end = this.console.await(this.appId, campaignId, State.STOPPED);
		stopped.set(true);
		this.clock.forward(Duration.ofMinutes(1));
		this.tending.tendDue();

		assertThat(end.results().accepted()).isEqualTo(this.phones.sent(this.appId).size()).isLessThan(COUNT);
		assertThat(late).hasValue(0);
		assertEachSentOnce();
	}

	@Test
	void isHeldUpByBadCredentialsAndGoesOnFromThere() {
		this.phones.add(Phones.some(this.appId, 400));
		AtomicInteger count = new AtomicInteger();
		AtomicBoolean repaired = new AtomicBoolean();
		this.phones.behave(this.appId, (_) -> (count.incrementAndGet() > 100 && !repaired.get())
				? new Handover.Shut("PlatformApplicationDisabled") : new Handover.Accepted("1"));

		String campaignId = send();
		Campaign shut = this.console.await(this.appId, campaignId, State.SHUT);
		repaired.set(true);
		this.console.resume(this.appId, campaignId);
		Campaign done = this.console.await(this.appId, campaignId, State.DONE);

		assertThat(shut.shut()).isEqualTo("PlatformApplicationDisabled");
		assertThat(done.results().accepted()).isEqualTo(400);
		assertEachOnce();
	}

	@Test
	void waitsForTheEndOfQuietHours() {
		LocalTime now = LocalTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		QuietHours quiet = new QuietHours(now.minusHours(1), now.plusHours(1));
		this.phones.add(List.of(Phones.phone(this.appId, "awake"), Phones.phone(this.appId, "asleep", "UTC", quiet)));

		String campaignId = send();
		await().until(() -> this.console.campaign(this.appId, campaignId).results().accepted() == 1
				&& this.console.campaign(this.appId, campaignId).results().waiting() == 1);
		this.clock.forward(Duration.ofHours(1));
		Campaign done = this.console.await(this.appId, campaignId, State.DONE);

		assertThat(done.results().accepted()).isEqualTo(2);
		assertEachOnce();
	}

	@Test
	void comesAtEachReadersHourOnceEvenToWhoTravels() {
		Instant now = this.clock.instant();
		LocalDateTime hour = LocalDateTime.ofInstant(now, ZoneOffset.UTC).plusMinutes(30);
		this.phones.add(List.of(Phones.phone(this.appId, "india", "Asia/Kolkata", null),
				Phones.phone(this.appId, "london", "UTC", null),
				Phones.phone(this.appId, "azores", "Etc/GMT+1", null)));

		String campaignId = this.console.send(this.appId, Phones.draft("Good morning"), new SendTime.LocalHour(hour));
		await().until(() -> this.phones.sent(this.appId).size() == 1);
		this.phones.add(List.of(Phones.phone(this.appId, "india", "Etc/GMT+1", null)));
		this.clock.forward(Duration.ofMinutes(31));
		await().until(() -> this.phones.sent(this.appId).size() == 2);
		this.clock.forward(Duration.ofHours(1));
		Campaign done = this.console.await(this.appId, campaignId, State.DONE);

		assertThat(done.results().accepted()).isEqualTo(3);
		assertThat(this.phones.sent(this.appId)).extracting((push) -> push.device().deviceId())
			.containsExactly("india", "london", "azores");
	}

	@Test
	void twoCampaignsOfAnAppReachEachPhoneOnceEach() {
		this.phones.add(Phones.some(this.appId, 300));

		String first = send();
		String second = send();
		this.console.await(this.appId, first, State.DONE);
		this.console.await(this.appId, second, State.DONE);

		assertThat(this.phones.sent(this.appId)).hasSize(600).doesNotHaveDuplicates();
		assertThat(this.phones.sent(this.appId)).extracting((push) -> push.device().deviceId() + push.pushId())
			.doesNotHaveDuplicates();
	}

	@Test
	void isFoundInTheInboxOfWhoeverWasSentIt() {
		this.phones.add(Phones.some(this.appId, 100));
		this.phones.behave(this.appId, (device) -> device.deviceId().equals("phone-000042")
				? new Handover.Refused("TooLarge") : new Handover.Accepted("1"));
		String first = send();
		this.console.await(this.appId, first, State.DONE);
		String second = send();
		this.console.await(this.appId, second, State.DONE);

		assertThat(this.inbox.sent(this.appId, "phone-000041", 50)).extracting(Inbox.Sent::pushId)
			.containsExactly(second, first);
		assertThat(this.inbox.sent(this.appId, "phone-000041", 1)).singleElement().satisfies((sent) -> {
			assertThat(sent.title()).isEqualTo("News");
			assertThat(sent.link()).hasPath("/a/" + this.appId + "/article-1");
		});
		assertThat(this.inbox.sent(this.appId, "phone-000042", 50)).isEmpty();
	}

	private String send() {
		return this.console.send(this.appId, Phones.draft("News"), new SendTime.Now());
	}

	private void assertEachOnce() {
		assertThat(this.phones.sent(this.appId)).extracting((push) -> push.device().deviceId())
			.containsExactlyInAnyOrderElementsOf(this.phones.living(this.appId));
	}

	private void assertEachSentOnce() {
		assertThat(this.phones.sent(this.appId)).extracting((push) -> push.device().deviceId()).doesNotHaveDuplicates();
	}

	private static void pause() {
		LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
	}

}
