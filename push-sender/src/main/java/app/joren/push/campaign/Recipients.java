package app.joren.push.campaign;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;

import app.joren.contracts.push.AudienceFilter;
import app.joren.push.device.Device;
import org.jspecify.annotations.Nullable;

/**
 * Tells to which phones something goes.
 *
 * @param filter what they have to fit
 */
public record Recipients(AudienceFilter filter) {

	/** Whether it goes to a phone. */
	public boolean include(Device device) {
		return isOnPlatform(device) && speaks(device.language(), this.filter.language()) && hasChosen(device)
				&& meets(this.filter.reads(), device.reads());
	}

	private boolean isOnPlatform(Device device) {
		String platform = this.filter.platform();
		return platform == null || platform.equals(device.platform().name().toLowerCase(Locale.ROOT));
	}

	private boolean hasChosen(Device device) {
		return device.all() || meets(this.filter.topics(), device.topics());
	}

	private static boolean meets(Set<String> wanted, Set<String> given) {
		return wanted.isEmpty() || !Collections.disjoint(wanted, given);
	}

	/** By RFC 4647, section 3.3.1: a range fits each tag that it begins. */
	private static boolean speaks(@Nullable String tag, @Nullable String range) {
		if (range == null || range.isBlank()) {
			return true;
		}
		return tag != null
				&& (tag.equalsIgnoreCase(range) || tag.regionMatches(true, 0, range + "-", 0, range.length() + 1));
	}

}
