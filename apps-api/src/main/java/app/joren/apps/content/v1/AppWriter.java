package app.joren.apps.content.v1;

import java.util.List;

import app.joren.apps.app.AppTab;
import app.joren.contracts.apps.AppSettings;

/** Writes an app as phones read it. */
public final class AppWriter {

	private AppWriter() {
	}

	/** An app with the sections that it shows. */
	public static AppDocument app(String id, AppSettings settings, List<SectionDocument> sections, List<AppTab> tabs,
			String version) {
		return new AppDocument(id, SafeText.text(settings.name()), SafeText.optionalText(settings.language()),
				settings.site(), DesignWriter.design(settings.design()), sections,
				tabs.stream().map(AppWriter::tab).toList(), version, ConfigurationWriter.features(settings),
				ConfigurationWriter.minimumVersion(settings), ConfigurationWriter.messages(settings));
	}

	private static TabDocument tab(AppTab tab) {
		return switch (tab) {
			case AppTab.Latest _ -> new TabDocument("latest", null);
			case AppTab.OfSection own -> new TabDocument("section", own.section().id());
			case AppTab.More _ -> new TabDocument("more", null);
		};
	}

	/** A section by the name that the app shows. */
	public static SectionDocument section(String id, String name, int articles) {
		return new SectionDocument(id, SafeText.text(name), articles);
	}

}
