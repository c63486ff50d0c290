package app.joren.console.pages;

import java.util.Map;
import java.util.stream.Collectors;

import app.joren.console.conversion.Draft;

/**
 * What the proposal's form sends: all names as typed, and the one button that was
 * pressed. Whatever the button does, nothing typed is lost.
 *
 * @param values the form's fields
 */
record DraftForm(Map<String, String> values) {

	private static final String SECTION = "section.";

	DraftForm {
		values = Map.copyOf(values);
	}

	/** The draft after this form. */
	Draft apply(Draft draft) {
		Draft named = draft.named(this.values.getOrDefault("name", draft.name())).withSectionNames(sectionNames());
		String section = target();
		return switch (action()) {
			case "up" -> named.moved(section, -1);
			case "down" -> named.moved(section, 1);
			case "hide" -> named.withHidden(section, true);
			case "show" -> named.withHidden(section, false);
			default -> named;
		};
	}

	/** Whether the person is content with the proposal. */
	boolean starts() {
		return action().equals("start");
	}

	/** Whether the decisions go to the app that exists already. */
	boolean publishes() {
		return action().equals("publish");
	}

	private String action() {
		String button = this.values.getOrDefault("act", "save");
		return button.contains(":") ? button.substring(0, button.indexOf(':')) : button;
	}

	private String target() {
		String button = this.values.getOrDefault("act", "");
		return button.substring(button.indexOf(':') + 1);
	}

	private Map<String, String> sectionNames() {
		return this.values.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith(SECTION))
			.collect(Collectors.toMap((field) -> field.getKey().substring(SECTION.length()), Map.Entry::getValue));
	}

}
