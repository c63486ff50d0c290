package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.extraction.address.Addresses;

/** All addresses that may be articles, each once, in the order of finding. */
final class Candidates {

	private final Map<String, Candidate> byKey = new LinkedHashMap<>();

	void add(Candidate candidate) {
		this.byKey.merge(Addresses.key(candidate.address()), candidate, Candidate::and);
	}

	Collection<Candidate> all() {
		return this.byKey.values();
	}

	List<Candidate> named() {
		return this.byKey.values().stream().filter(Candidate::isNamedAsArticle).toList();
	}

	/** Those of which it is known that they are articles, or were. */
	List<Candidate> known() {
		return this.byKey.values()
			.stream()
			.filter((candidate) -> candidate.isNamedAsArticle() || candidate.isEarlier())
			.toList();
	}

	Optional<Candidate> find(URI address) {
		return Optional.ofNullable(this.byKey.get(Addresses.key(address)));
	}

	int size() {
		return this.byKey.size();
	}

}
