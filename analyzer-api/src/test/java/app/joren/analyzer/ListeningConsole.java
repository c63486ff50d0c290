package app.joren.analyzer;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.console.HooksApi;
import app.joren.contracts.crawler.Crawl;

import org.springframework.context.annotation.Primary;

/** A console that remembers what it heard, and may be down for some analyses. */
@Primary
public class ListeningConsole implements HooksApi {

	private final List<Analysis> heard = new CopyOnWriteArrayList<>();

	private final List<DefinitionChanged> changes = new CopyOnWriteArrayList<>();

	private final Set<String> deafTo = ConcurrentHashMap.newKeySet();

	public List<Analysis> heard(String analysisId) {
		return this.heard.stream().filter((analysis) -> analysis.id().equals(analysisId)).toList();
	}

	public List<DefinitionChanged> changesOf(String appId) {
		return this.changes.stream().filter((change) -> change.appId().equals(appId)).toList();
	}

	public void isDownFor(String analysisId) {
		this.deafTo.add(analysisId);
	}

	@Override
	public void analysisChanged(Analysis analysis) {
		if (this.deafTo.contains(analysis.id())) {
			throw new IllegalStateException("The console is down");
		}
		this.heard.add(analysis);
	}

	@Override
	public void crawlChanged(Crawl crawl) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void definitionChanged(DefinitionChanged change) {
		this.changes.add(change);
	}

}
