package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.extraction.address.AddressPattern;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.site.Hints;
import app.joren.extraction.template.Sample;

/**
 * Chooses article pages to learn from: several of each pattern, new ones and old ones.
 */
final class SampleChoice {

	private static final int EACH = 6;

	private static final int ALL = 14;

	private final Exploration exploration;

	private final Candidates candidates;

	private final ArticleJudge judge;

	SampleChoice(Exploration exploration, Candidates candidates, ArticleJudge judge) {
		this.exploration = exploration;
		this.candidates = candidates;
		this.judge = judge;
	}

	/** For each pattern the samples, as far as the budget goes. */
	Map<String, List<Sample>> choose(List<String> patterns, int requests) {
		Map<String, List<Sample>> samples = new LinkedHashMap<>();
		Set<String> taken = new LinkedHashSet<>();
		int each = Math.max(3, Math.min(EACH, ALL / Math.max(1, patterns.size())));
		int reserve = this.exploration.left() - requests;
		for (String pattern : patterns) {
			List<Sample> chosen = new ArrayList<>();
			for (URI address : order(pattern)) {
				boolean affordable = this.exploration.isRead(address) || this.exploration.left() > reserve;
				if (chosen.size() < each && samples.values().stream().mapToInt(List::size).sum() + chosen.size() < ALL
						&& affordable && taken.add(Addresses.key(address))) {
					sample(address).ifPresent(chosen::add);
				}
			}
			if (!chosen.isEmpty()) {
				samples.put(pattern, chosen);
			}
		}
		return samples;
	}

	/**
	 * Pages that are read already, then those a feed names, then the rest, the last
	 * first.
	 */
	private List<URI> order(String pattern) {
		AddressPattern matcher = AddressPattern.of(pattern);
		List<Candidate> matching = this.candidates.all()
			.stream()
			.filter((candidate) -> matcher.matches(candidate.address()))
			.toList();
		Set<URI> order = new LinkedHashSet<>();
		matching.stream()
			.map(Candidate::address)
			.filter((address) -> this.exploration.isRead(address) && this.exploration.page(address).isPresent())
			.forEach(order::add);
		List<URI> named = matching.stream().filter(Candidate::isNamedAsArticle).map(Candidate::address).toList();
		List<URI> rest = matching.stream().map(Candidate::address).toList();
		addEnds(order, named);
		addEnds(order, rest);
		return new ArrayList<>(order);
	}

	private static void addEnds(Set<URI> order, List<URI> addresses) {
		for (int i = 0; i < addresses.size(); i++) {
			boolean old = i % 3 == 2;
			order.add(addresses.get(old ? addresses.size() - 1 - i / 3 : i));
		}
	}

	private Optional<Sample> sample(URI address) {
		Optional<Candidate> candidate = this.candidates.find(address);
		return this.exploration.page(address)
			.filter((page) -> this.judge.isArticle(page, candidate))
			.map((page) -> new Sample(page.page(), candidate.map(Candidate::hints).orElse(Hints.none()),
					candidate.map(Candidate::fullText).orElse(null)));
	}

}
