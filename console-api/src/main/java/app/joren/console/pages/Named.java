package app.joren.console.pages;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a person calls the things that services give names to; unknown ones keep theirs.
 */
@Component("named")
class Named {

	private final MessageSource texts;

	Named(MessageSource texts) {
		this.texts = texts;
	}

	/** A language. */
	public String language(String tag) {
		return Locale.forLanguageTag(tag).getDisplayName(LocaleContextHolder.getLocale());
	}

	/** A kind of card. */
	public String card(String kind) {
		return text("card.", kind);
	}

	/** A part of a definition. */
	public String step(String name) {
		return text("step.", name);
	}

	/** Who wrote a version of a definition. */
	public String origin(String origin) {
		return text("definition.origin.", origin);
	}

	private String text(String prefix, String name) {
		String known = this.texts.getMessage(prefix + name, null, name, LocaleContextHolder.getLocale());
		return (known != null) ? known : name;
	}

}
