package app.joren.contracts.console;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.crawler.Crawl;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * How services report back to the console. A report tells the whole state, so that a lost
 * or doubled one does no harm.
 */
@HttpExchange("/v1/hooks")
public interface HooksApi {

	/** An analysis went on, finished or failed. */
	@PostExchange("/analyses")
	void analysisChanged(@RequestBody Analysis analysis);

	/** A crawl went on or ended. */
	@PostExchange("/crawls")
	void crawlChanged(@RequestBody Crawl crawl);

	/** A site changed, and a definition was made for it, which is followed or not. */
	@PostExchange("/definitions")
	void definitionChanged(@RequestBody DefinitionChanged change);

}
