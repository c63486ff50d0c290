package app.joren.crawler.worker;

import app.joren.crawler.image.DueImages;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes for images that are to be fetched again. */
@Component
@EnableScheduling
@Profile("worker")
class ImageTimer {

	private final DueImages due;

	ImageTimer(DueImages due) {
		this.due = due;
	}

	@Scheduled(initialDelayString = "1m", fixedDelayString = "5m")
	void tick() {
		this.due.send();
	}

}
