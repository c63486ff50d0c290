package app.joren.push.worker;

import app.joren.push.rule.News;
import app.joren.push.sending.SendingSettings;
import app.joren.push.sending.Tending;
import app.joren.runtime.Loop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What happens when it is time. */
@Configuration(proxyBeanMethods = false)
@Profile("worker")
class Timers {

	@Bean
	Loop campaignLoop(Tending tending, SendingSettings settings) {
		return new Loop("campaigns", tending::tendDue, settings.pace());
	}

	@Bean
	Loop digestLoop(News news, SendingSettings settings) {
		return new Loop("digests", news::gatherDue, settings.pace());
	}

}
