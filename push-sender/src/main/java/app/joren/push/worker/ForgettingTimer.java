package app.joren.push.worker;

import app.joren.push.device.Forgetting;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets devices when it is time. */
@Component
@EnableScheduling
@Profile("worker")
class ForgettingTimer {

	private final Forgetting forgetting;

	ForgettingTimer(Forgetting forgetting) {
		this.forgetting = forgetting;
	}

	@Scheduled(initialDelayString = "1m", fixedDelayString = "10m")
	void tick() {
		this.forgetting.forget();
	}

}
