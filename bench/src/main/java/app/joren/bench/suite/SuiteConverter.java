package app.joren.bench.suite;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteConverter;
import app.joren.bench.site.SiteResult;
import app.joren.bench.site.SiteServer;
import app.joren.contracts.problem.Problem;
import app.joren.local.convert.ConversionFailed;
import app.joren.local.convert.ConversionListener;
import app.joren.local.convert.ConvertedSite;
import app.joren.local.convert.PrivateSuite;
import app.joren.local.convert.SiteConversion;

/** Converts recorded sites, each on a port of its own, by one suite with all services. */
public final class SuiteConverter implements SiteConverter {

	private final Map<RecordedSite, SiteServer> servers;

	private final PrivateSuite suite;

	private final ConversionListener listener;

	private SuiteConverter(Map<RecordedSite, SiteServer> servers, PrivateSuite suite, ConversionListener listener) {
		this.servers = servers;
		this.suite = suite;
		this.listener = listener;
	}

	/**
	 * Serves the sites and starts a suite that may fetch them.
	 * @param sites the sites
	 * @param moreHosts loopback {@code host:port} that may be fetched as well
	 * @param listener is told how the conversions go
	 */
	public static SuiteConverter start(List<RecordedSite> sites, Set<String> moreHosts, ConversionListener listener) {
		Map<RecordedSite, SiteServer> servers = new LinkedHashMap<>();
		try {
			sites.forEach((site) -> servers.put(site, SiteServer.serve(site)));
			Set<String> hosts = new HashSet<>(moreHosts);
			servers.values().forEach((server) -> hosts.add(server.authority()));
			PrivateSuite suite = PrivateSuite.start(hosts);
			return new SuiteConverter(servers, suite, listener);
		}
		catch (RuntimeException ex) {
			closeAll(servers.values());
			throw ex;
		}
	}

	@Override
	public Conversion convert(RecordedSite site) throws InterruptedException {
		SiteServer server = Objects.requireNonNull(this.servers.get(site));
		server.forgetRequests();
		try {
			SiteConversion conversion = new SiteConversion(this.suite.services(), null, this.listener);
			ConvertedSite converted = conversion.convert(server.startUrl());
			return new Conversion(result(converted), problems(converted), server.requests().size());
		}
		catch (ConversionFailed ex) {
			return new Conversion(SiteResult.none(), List.of(sentence(ex.problem())), server.requests().size());
		}
	}

	/** The suite. */
	public PrivateSuite suite() {
		return this.suite;
	}

	/** The server of a site. */
	public SiteServer server(RecordedSite site) {
		return Objects.requireNonNull(this.servers.get(site));
	}

	@Override
	public void close() {
		this.suite.close();
		closeAll(this.servers.values());
	}

	private static void closeAll(Collection<SiteServer> servers) {
		servers.forEach(SiteServer::close);
	}

	private static SiteResult result(ConvertedSite site) {
		return new SiteResult(
				site.articles()
					.stream()
					.map((article) -> new SiteResult.ResultArticle(article.url().toString(), article.title(),
							article.published(), article.author(),
							(article.leadImage() != null) ? article.leadImage().toString() : null, article.text()))
					.toList(),
				site.sections()
					.stream()
					.map((section) -> new SiteResult.ResultSection(section.name(), section.listUrl().toString()))
					.toList());
	}

	private static List<String> problems(ConvertedSite site) {
		return site.problems()
			.stream()
			.map((problem) -> "%s: %s (%s)".formatted(problem.title(), problem.detail(), problem.address()))
			.toList();
	}

	private static String sentence(Problem problem) {
		return "%s: %s %s".formatted(problem.type().title(), problem.detail(), problem.nextStep());
	}

}
