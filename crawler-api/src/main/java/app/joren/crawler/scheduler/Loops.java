package app.joren.crawler.scheduler;

import app.joren.crawler.ping.PingSettings;
import app.joren.crawler.ping.Subscriber;
import app.joren.crawler.schedule.ScheduleSettings;
import app.joren.crawler.schedule.Scheduler;
import app.joren.runtime.Loop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * What is looked for. Servers that tell us what is new may take their time to answer,
 * which must not hold up crawls.
 */
@Configuration(proxyBeanMethods = false)
@Profile("scheduler")
class Loops {

	@Bean
	Loop scheduleLoop(Scheduler scheduler, ScheduleSettings settings) {
		return new Loop("crawls", scheduler::startDue, settings.pace());
	}

	@Bean
	Loop subscriptionLoop(Subscriber subscriber, PingSettings settings) {
		return new Loop("subscriptions", subscriber::askDue, settings.pace());
	}

}
