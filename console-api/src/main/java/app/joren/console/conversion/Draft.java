package app.joren.console.conversion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.apps.AppSection;
import app.joren.contracts.apps.AppSettings;

/**
 * What the person has decided about the app so far.
 *
 * @param version counted up with every change, so that two windows do not overwrite each
 * other
 * @param name the app's name
 * @param sections in the order of the app
 */
public record Draft(long version, String name, List<DraftSection> sections) {

	public Draft {
		sections = List.copyOf(sections);
	}

	/** The proposal as it is, with the sections first that become the app's tabs. */
	static Draft of(Proposal proposal) {
		List<String> tabs = proposal.definition().tabs();
		List<DraftSection> sections = proposal.definition()
			.sections()
			.stream()
			.sorted(Comparator
				.comparingInt((section) -> tabs.contains(section.id()) ? tabs.indexOf(section.id()) : tabs.size()))
			.map(DraftSection::of)
			.toList();
		return new Draft(1, AppName.shortened(proposal.design().name(), proposal.definition().name()), sections);
	}

	/** With another name of the app. */
	public Draft named(String newName) {
		return new Draft(this.version, AppName.shortened(newName, this.name), this.sections);
	}

	/** With other names of sections, by their ids. */
	public Draft withSectionNames(Map<String, String> names) {
		return changed((section) -> section.named(names.getOrDefault(section.id(), section.name())));
	}

	/** With a section shown or left out. */
	public Draft withHidden(String sectionId, boolean hidden) {
		return changed((section) -> section.id().equals(sectionId) ? section.hidden(hidden) : section);
	}

	/** With a section further up (negative) or down; it stops at the ends. */
	public Draft moved(String sectionId, int steps) {
		List<String> ids = this.sections.stream().map(DraftSection::id).toList();
		int from = ids.indexOf(sectionId);
		if (from < 0) {
			return this;
		}
		List<DraftSection> reordered = new ArrayList<>(this.sections);
		int to = Math.clamp(from + (long) steps, 0, ids.size() - 1);
		Collections.rotate(reordered.subList(Math.min(from, to), Math.max(from, to) + 1), (to > from) ? -1 : 1);
		return new Draft(this.version, this.name, reordered);
	}

	/** How many sections the app shows. */
	public long shown() {
		return this.sections.stream().filter((section) -> !section.hidden()).count();
	}

	Draft next() {
		return new Draft(this.version + 1, this.name, this.sections);
	}

	/** The settings of the app that these decisions make of a proposal. */
	AppSettings settings(Proposal proposal) {
		List<AppSection> appSections = this.sections.stream().map(DraftSection::toAppSection).toList();
		return new AppSettings(this.name, proposal.definition().home(), proposal.definition().language(),
				proposal.design(), appSections);
	}

	private Draft changed(UnaryOperator<DraftSection> change) {
		return new Draft(this.version, this.name, this.sections.stream().map(change).toList());
	}

}
