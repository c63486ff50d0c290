package app.joren.crawler;

import app.joren.runtime.JorenService;
import org.springframework.context.annotation.Import;

/** The crawler's worker with the reader of tiny sites, as a program. */
@Import({ CrawlerApplication.class, TestCrawler.class })
class WorkerProgram {

	public static void main(String[] args) {
		JorenService.run(WorkerProgram.class, "crawler", args);
	}

}
