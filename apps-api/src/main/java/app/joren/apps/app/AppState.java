package app.joren.apps.app;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.joren.contracts.apps.App;
import app.joren.contracts.apps.AppSection;
import app.joren.contracts.apps.AppSettings;

/**
 * An app as it is at one moment.
 *
 * @param id its id
 * @param settings what a person decided
 * @param revision counts the changes of the settings
 * @param counts what is in it
 * @param changed when its settings last changed
 */
public record AppState(String id, AppSettings settings, long revision, ArticleCounts counts, Instant changed) {

	/** The app as the other services see it. */
	public App app() {
		Instant last = this.counts.changed().filter((at) -> at.isAfter(this.changed)).orElse(this.changed);
		return new App(this.id, this.settings, this.counts.articles(), last);
	}

	/** Two states of an app with the same version show the same. */
	public String version() {
		return this.revision + "-" + this.counts.changes();
	}

	/** The sections that readers see, in their order. */
	public List<AppSection> visibleSections() {
		return this.settings.sections().stream().filter((section) -> !section.hidden()).toList();
	}

	/** The tabs that readers see, in their order. */
	public List<AppTab> tabs() {
		return Tabs.of(this.settings.site(), visibleSections());
	}

	/** Whether readers see a section. */
	public boolean shows(String section) {
		return visibleSections().stream().anyMatch((visible) -> visible.id().equals(section));
	}

	/**
	 * Which sections an article stands in, of those that readers see.
	 * @param sections all sections that it stands in
	 */
	public List<String> visible(List<String> sections) {
		Set<String> visible = visibleSections().stream().map(AppSection::id).collect(Collectors.toSet());
		return sections.stream().filter(visible::contains).toList();
	}

	/**
	 * Whether readers see an article: it stands in a section that they see, or in none
	 * that is hidden from them.
	 * @param sections all sections that it stands in
	 */
	public boolean showsArticleIn(List<String> sections) {
		return !visible(sections).isEmpty() || this.settings.sections()
			.stream()
			.noneMatch((section) -> section.hidden() && sections.contains(section.id()));
	}

}
