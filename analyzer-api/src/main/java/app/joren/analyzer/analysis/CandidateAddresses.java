package app.joren.analyzer.analysis;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import app.joren.analyzer.address.TypedAddress;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Finds the address that was meant: without a scheme https is tried, and http where
 * nothing speaks https.
 */
@Component
@Profile("worker")
class CandidateAddresses {

	/** Nothing answers as it should: another scheme may be spoken there. */
	private static final Set<ProblemType> SILENCE = EnumSet.of(ProblemType.CONNECTION_REFUSED, ProblemType.TIMED_OUT,
			ProblemType.TLS_FAILED, ProblemType.BROKEN_ANSWER);

	private final SiteAnalyst analyst;

	CandidateAddresses(SiteAnalyst analyst) {
		this.analyst = analyst;
	}

	SiteUnderstanding analyse(Analysis analysis, Progress progress) throws AnalysisFailed {
		List<URI> addresses = TypedAddress.parse(analysis.address())
			.orElseThrow(() -> notAnAddress(analysis.address()))
			.candidates();
		try {
			return this.analyst.analyse(analysis.appId(), addresses.getFirst(), progress);
		}
		catch (AnalysisFailed first) {
			if (addresses.size() == 1 || !SILENCE.contains(first.problem().type())) {
				throw first;
			}
			return second(analysis, addresses.getLast(), progress, first);
		}
	}

	private SiteUnderstanding second(Analysis analysis, URI address, Progress progress, AnalysisFailed first)
			throws AnalysisFailed {
		try {
			return this.analyst.analyse(analysis.appId(), address, progress);
		}
		catch (AnalysisFailed second) {
			throw SILENCE.contains(second.problem().type()) ? first : second;
		}
	}

	private static AnalysisFailed notAnAddress(String typed) {
		return new AnalysisFailed(new Problem(ProblemType.NOT_AN_ADDRESS, "'" + typed + "' is no web address.",
				"Type the address as the browser shows it.", typed));
	}

}
