package app.joren.crawler.crawl;

import app.joren.contracts.crawler.Crawl;

/** Is told of what people do with crawls. */
public interface CrawlWatch {

	/** A person has asked for a crawl of all of a site. */
	void asked(Crawl crawl);

	/** A crawl was ended before its time. */
	void stopped(Crawl crawl);

}
