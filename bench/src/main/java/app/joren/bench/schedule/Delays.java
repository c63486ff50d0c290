package app.joren.bench.schedule;

import java.time.Duration;
import java.util.Arrays;

/**
 * What a way of asking has come to.
 *
 * @param checks of lists
 * @param seconds from publishing to finding, of each article, sorted
 */
record Delays(long checks, long[] seconds) {

	Delays {
		Arrays.sort(seconds);
	}

	int articles() {
		return this.seconds.length;
	}

	/** Requests for an article: the checks of lists, and one for the article itself. */
	double requestsPerArticle() {
		return (this.checks + articles()) / (double) articles();
	}

	/** The delay that a share of the articles does not exceed. */
	Duration quantile(double share) {
		return Duration.ofSeconds(this.seconds[(int) Math.min(articles() - 1, Math.round(share * articles()))]);
	}

	/** The mean delay. */
	Duration mean() {
		return Duration.ofSeconds((long) Arrays.stream(this.seconds).average().orElse(0));
	}

}
