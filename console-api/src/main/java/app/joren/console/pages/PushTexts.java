package app.joren.console.pages;

import java.util.Set;

import app.joren.contracts.push.Campaign.State;
import app.joren.contracts.push.PushText;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How templates write what is special about pushes. */
@Component("pushTexts")
class PushTexts {

	/** Of these it can be said in words what they mean. */
	static final Set<String> REASONS = Set.of("EndpointDisabled", "NoEndpoint", "TooLarge", "TooLate", "Gone",
			"InvalidParameter");

	private final MessageSource texts;

	PushTexts(MessageSource texts) {
		this.texts = texts;
	}

	/** Why pushes were not taken. */
	public String reason(String reason) {
		return REASONS.contains(reason) ? say("push.reason." + reason) : say("push.reason.other", reason);
	}

	/** Whether a campaign's figures still change. */
	public boolean moving(State state) {
		return state == State.SENDING || state == State.STOPPING || state == State.SCHEDULED;
	}

	/** What is previewed before a title is typed. */
	static PushText shown(PushText text, String name) {
		return text.title().isBlank()
				? new PushText(name, text.body(), text.articleId(), text.link(), text.image(), text.section()) : text;
	}

	private String say(String key, Object... values) {
		return this.texts.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
