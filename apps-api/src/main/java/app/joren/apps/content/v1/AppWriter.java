package app.joren.apps.content.v1;

import java.util.List;
import java.util.regex.Pattern;

import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.design.SiteDesign;

/** Writes an app as phones read it. */
public final class AppWriter {

	private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

	private static final String DARK = "#1f2933";

	private static final String LIGHT = "#ffffff";

	private AppWriter() {
	}

	/** An app with the sections that it shows. */
	public static AppDocument app(String id, AppSettings settings, List<SectionDocument> sections, String version) {
		return new AppDocument(id, SafeText.text(settings.name()), SafeText.optionalText(settings.language()),
				settings.site(), design(settings.design()), sections, version);
	}

	/** A section by the name that the app shows. */
	public static SectionDocument section(String id, String name, int articles) {
		return new SectionDocument(id, SafeText.text(name), articles);
	}

	private static DesignDocument design(SiteDesign design) {
		boolean readable = isColor(design.mainColor()) && isColor(design.onMainColor());
		String main = readable ? design.mainColor() : DARK;
		return new DesignDocument(SafeText.text(design.name()), SafeText.text(design.shortName()),
				SafeText.web(design.icon()).orElse(null), SafeText.web(design.logo()).orElse(null), main,
				isColor(design.accentColor()) ? design.accentColor() : main, readable ? design.onMainColor() : LIGHT);
	}

	private static boolean isColor(String color) {
		return color != null && COLOR.matcher(color).matches();
	}

}
