package app.joren.bench.faults;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a site shows at a time. From each edition to the next articles are added, edited
 * and deleted, and always the same ones, so that two crawls see the same site.
 *
 * @param site which of the sites
 * @param number counted from 0
 */
record Edition(int site, int number) {

	private static final int FIRST_ARTICLES = 40;

	private static final int MORE = 4;

	/** The numbers of the articles, the newest first. */
	List<Integer> articles() {
		int last = FIRST_ARTICLES + MORE * this.number;
		return IntStream.rangeClosed(1, last).map((at) -> last + 1 - at).filter(this::has).boxed().toList();
	}

	/** Whether an article is there: every fifth is deleted in one of the editions. */
	boolean has(int article) {
		boolean deleted = mixed(article) % 5 == 0 && this.number > firstOf(article) + mixed(article) % 3;
		return article >= 1 && firstOf(article) <= this.number && !deleted;
	}

	/** How often an article has been edited. */
	int revision(int article) {
		return (int) IntStream.rangeClosed(firstOf(article) + 1, this.number)
			.filter((edition) -> mixed(article + 1009 * edition) % 6 == 0)
			.count();
	}

	private static int firstOf(int article) {
		return (article <= FIRST_ARTICLES) ? 0 : (article - FIRST_ARTICLES + MORE - 1) / MORE;
	}

	private int mixed(int value) {
		return Math.floorMod((value * 31 + this.site) * 0x9E3779B9 >>> 7, 9973);
	}

}
