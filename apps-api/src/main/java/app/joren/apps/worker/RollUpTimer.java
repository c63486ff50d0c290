package app.joren.apps.worker;

import app.joren.apps.analytics.RollUps;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute which apps' events are to be added up. */
@Component
@Profile("worker")
@EnableScheduling
class RollUpTimer {

	private final RollUps rollUps;

	RollUpTimer(RollUps rollUps) {
		this.rollUps = rollUps;
	}

	@Scheduled(initialDelayString = "20s", fixedDelayString = "1m")
	void addUp() {
		this.rollUps.addUpDue();
	}

}
