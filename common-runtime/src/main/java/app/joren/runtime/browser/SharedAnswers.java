package app.joren.runtime.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The scripts and style sheets that the pages of a site have in common: a site is asked
 * for them once, and not for each of its pages.
 */
final class SharedAnswers {

	private static final int MOST = 60;

	private static final int LARGEST = 2 * 1024 * 1024;

	private static final Duration AGE = Duration.ofMinutes(10);

	private final Map<String, Kept> kept = new LinkedHashMap<>();

	private record Kept(PageTraffic.Answer answer, Instant until) {
	}

	synchronized Optional<PageTraffic.Answer> get(String address) {
		Kept known = this.kept.get(address);
		return (known != null && known.until().isAfter(Instant.now())) ? Optional.of(known.answer()) : Optional.empty();
	}

	synchronized void offer(String address, PageTraffic.Answer answer) {
		boolean common = answer.contentType().contains("javascript") || answer.contentType().contains("css");
		if (common && answer.status() == 200 && answer.body().length <= LARGEST) {
			this.kept.remove(address);
			this.kept.put(address, new Kept(answer, Instant.now().plus(AGE)));
			if (this.kept.size() > MOST) {
				this.kept.remove(this.kept.keySet().iterator().next());
			}
		}
	}

}
