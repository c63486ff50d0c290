package app.joren.crawler;

import java.time.Duration;
import java.time.Instant;

import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.crawl.Crawls;
import app.joren.crawler.ping.Subscriber;
import app.joren.crawler.schedule.Schedule;
import app.joren.crawler.schedule.Scheduler;
import app.joren.crawler.schedule.SiteSchedules;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinyFeed;
import app.joren.crawler.site.TinySite;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Does with a site that tells what is new what time does. */
@Component
class PingedSite {

	private final CrawlerUser user;

	private final Scheduler scheduler;

	private final Subscriber subscriber;

	private final SiteSchedules schedules;

	private final Crawls crawls;

	private final MovedClock clock;

	PingedSite(CrawlerUser user, Scheduler scheduler, Subscriber subscriber, SiteSchedules schedules, Crawls crawls,
			MovedClock clock) {
		this.user = user;
		this.scheduler = scheduler;
		this.subscriber = subscriber;
		this.schedules = schedules;
		this.crawls = crawls;
		this.clock = clock;
	}

	/** An app of a site with a feed, crawled once. */
	String crawled(TinySite site, TinyFeed feed) {
		String appId = CrawlerUser.app(TinyDefinition.feed(site, feed.address().substring(site.address().length())));
		this.user.crawl(appId);
		settled(appId);
		this.user.messages(appId);
		site.requests().clear();
		return appId;
	}

	/** All of the site is crawled again. */
	void crawledAgain(String appId) {
		this.user.crawl(appId);
		settled(appId);
	}

	/** Servers are asked that are due. */
	int subscribe() throws InterruptedException {
		return this.subscriber.askDue();
	}

	/** Time goes by. */
	void goOn(Duration time) {
		this.clock.goOn(time);
	}

	Instant now() {
		return this.clock.instant();
	}

	/** A crawl that is due starts now, and is waited for. */
	Crawl startedNow(String appId) {
		assertThat(this.scheduler.startDue()).isOne();
		Crawl crawl = this.user.end(this.crawls.of(appId).getFirst().id());
		settled(appId);
		return crawl;
	}

	/** How many crawls start that are due now. */
	int starts() {
		return this.scheduler.startDue();
	}

	/** The end of a crawl is told to the schedule a moment after it can be seen. */
	Schedule settled(String appId) {
		return await().until(() -> schedule(appId), (schedule) -> schedule.running() == null);
	}

	Schedule schedule(String appId) {
		return this.schedules.find(appId).orElseThrow();
	}

}
