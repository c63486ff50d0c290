package app.joren.console.pages;

import java.util.List;
import java.util.Set;

import app.joren.contracts.push.PushRule;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about pushes of new articles.
 *
 * @param on whether there are any
 * @param sections ticked ones; none means all
 * @param dailyLimit so many a day
 * @param zone in which a day begins
 * @param oldestHours older articles are none
 * @param burst after so many the further ones become one
 * @param windowMinutes within this time
 */
record RuleForm(boolean on, @Nullable List<String> sections, int dailyLimit, String zone, int oldestHours, int burst,
		int windowMinutes) {

	PushRule rule() {
		return new PushRule(this.on, (this.sections != null) ? Set.copyOf(this.sections) : Set.of(), this.dailyLimit,
				this.zone.strip(), this.oldestHours, this.burst, this.windowMinutes);
	}

}
