package app.joren.analyzer;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.analyzer.analysis.Progress;
import app.joren.analyzer.analysis.SiteAnalyst;
import app.joren.analyzer.analysis.SiteUnderstanding;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;

import org.springframework.context.annotation.Primary;

/** Understands sites as a test has scripted them, and remembers what was asked. */
@Primary
public class ScriptedSites implements SiteAnalyst {

	private final Map<String, SiteAnalyst> scripts = new ConcurrentHashMap<>();

	private final List<URI> visits = new CopyOnWriteArrayList<>();

	public void script(String address, SiteAnalyst script) {
		this.scripts.put(address, script);
	}

	/** How often an address was analysed. */
	public long visits(String address) {
		return this.visits.stream().filter(URI.create(address)::equals).count();
	}

	public static AnalysisFailed failure(ProblemType type) {
		return new AnalysisFailed(new Problem(type, "It was " + type, "Try another.", null));
	}

	@Override
	public SiteUnderstanding analyse(String appId, URI address, Progress progress) throws AnalysisFailed {
		this.visits.add(address);
		return this.scripts.getOrDefault(address.toString(), (_, _, _) -> {
			throw failure(ProblemType.NAME_NOT_RESOLVED);
		}).analyse(appId, address, progress);
	}

}
