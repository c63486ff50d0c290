package app.joren.apps.content.v1;

import java.util.List;

import app.joren.contracts.apps.AppSettings;

/** Writes an app as phones read it. */
public final class AppWriter {

	private AppWriter() {
	}

	/** An app with the sections that it shows. */
	public static AppDocument app(String id, AppSettings settings, List<SectionDocument> sections, String version) {
		return new AppDocument(id, SafeText.text(settings.name()), SafeText.optionalText(settings.language()),
				settings.site(), DesignWriter.design(settings.design()), sections, version);
	}

	/** A section by the name that the app shows. */
	public static SectionDocument section(String id, String name, int articles) {
		return new SectionDocument(id, SafeText.text(name), articles);
	}

}
