package app.joren.console.conversion;

import java.net.URI;

import app.joren.contracts.apps.AppSection;
import app.joren.contracts.definition.Section;

/**
 * A section as the person wants it.
 *
 * @param id the id of the definition's section
 * @param name as the app shows it
 * @param address the section's page on the site
 * @param hidden whether the app leaves it out
 */
public record DraftSection(String id, String name, URI address, boolean hidden) {

	static DraftSection of(Section section) {
		return new DraftSection(section.id(), AppName.shortened(section.name(), section.id()), section.address(),
				false);
	}

	DraftSection named(String newName) {
		return new DraftSection(this.id, AppName.shortened(newName, this.name), this.address, this.hidden);
	}

	DraftSection hidden(boolean nowHidden) {
		return new DraftSection(this.id, this.name, this.address, nowHidden);
	}

	AppSection toAppSection() {
		return new AppSection(this.id, this.name, this.address, this.hidden);
	}

}
