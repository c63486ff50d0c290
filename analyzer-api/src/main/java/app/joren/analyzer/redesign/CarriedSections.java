package app.joren.analyzer.redesign;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Section;
import app.joren.extraction.address.Addresses;

/**
 * The sections of a new definition under the ids, the names and in the order that they
 * had: apps, and what a person has renamed, hidden and ordered, know them by these.
 *
 * @param earlier the sections that there were
 * @param fresh those that were found now
 * @param alive addresses of the earlier sources that still lead to articles
 */
record CarriedSections(List<Section> earlier, List<Section> fresh, Set<URI> alive) {

	/** All sections. */
	List<Section> all() {
		List<Section> left = new ArrayList<>(this.fresh);
		List<Section> all = new ArrayList<>();
		for (Section section : this.earlier) {
			Optional<Section> found = left.stream().filter((other) -> isSame(section, other)).findFirst();
			found.ifPresent(left::remove);
			carried(section, found).ifPresent(all::add);
		}
		Set<String> ids = this.earlier.stream().map(Section::id).collect(Collectors.toCollection(HashSet::new));
		left.forEach((section) -> all.add(identified(section, ids)));
		return all;
	}

	/** Names of those that were not there. */
	List<String> added() {
		Set<String> ids = this.earlier.stream().map(Section::id).collect(Collectors.toSet());
		return all().stream().filter((section) -> !ids.contains(section.id())).map(Section::name).toList();
	}

	/** Names of those that are not there any more. */
	List<String> lost() {
		Set<String> ids = all().stream().map(Section::id).collect(Collectors.toSet());
		return this.earlier.stream().filter((section) -> !ids.contains(section.id())).map(Section::name).toList();
	}

	private Optional<Section> carried(Section section, Optional<Section> found) {
		Map<String, ItemSource> sources = new LinkedHashMap<>();
		found.ifPresent((other) -> other.sources().forEach((source) -> sources.put(key(source), source)));
		section.sources()
			.stream()
			.filter((source) -> this.alive.contains(Addresses.normalise(source.address())))
			.forEach((source) -> sources.putIfAbsent(key(source), source));
		URI address = found.map(Section::address).orElse(section.address());
		return sources.isEmpty() ? Optional.empty() : Optional.of(new Section(section.id(), section.name(), address,
				List.copyOf(sources.values()), found.map(Section::evidence).orElse(section.evidence())));
	}

	private static boolean isSame(Section one, Section other) {
		Set<String> sources = one.sources().stream().map(CarriedSections::key).collect(Collectors.toSet());
		return Addresses.key(one.address()).equals(Addresses.key(other.address()))
				|| one.name().equalsIgnoreCase(other.name()) || (one.id().equals(other.id())
						&& other.sources().stream().anyMatch((source) -> sources.contains(key(source))));
	}

	private static String key(ItemSource source) {
		return Addresses.key(source.address());
	}

	private static Section identified(Section section, Set<String> taken) {
		String id = section.id();
		for (int number = 2; !taken.add(id); number++) {
			id = section.id() + "-" + number;
		}
		return new Section(id, section.name(), section.address(), section.sources(), section.evidence());
	}

}
