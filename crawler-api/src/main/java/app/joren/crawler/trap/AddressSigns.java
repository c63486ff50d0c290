package app.joren.crawler.trap;

import java.net.URI;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;

/** Knows traps by how an address is written. */
final class AddressSigns {

	private static final int LONGEST = 2000;

	private static final int SEGMENTS = 20;

	private static final int PARAMETERS = 12;

	/** A list that goes on for longer would not be read by anybody. */
	private static final int DEEPEST = 1000;

	/** As many pages may lead from one to the next as redirects may. */
	private static final int STEPS = 10;

	/** So many months ahead events are announced. */
	private static final int AHEAD = 3;

	private AddressSigns() {
	}

	/** The trap that a lead goes into. */
	static Optional<Trap.Kind> of(Lead lead, YearMonth now) {
		URI address = lead.address();
		if (address.toString().length() > LONGEST || Addresses.segments(address).size() > SEGMENTS) {
			return Optional.of(Trap.Kind.TOO_LONG);
		}
		if (repeats(Addresses.segments(address))) {
			return Optional.of(Trap.Kind.REPEATED_PATH);
		}
		if (repeats(address.getRawQuery() == null ? new String[0] : address.getRawQuery().split("&"))) {
			return Optional.of(Trap.Kind.REPEATED_PARAMETERS);
		}
		if (lead.kind() == PageKind.ARTICLE) {
			return (lead.depth() > STEPS) ? Optional.of(Trap.Kind.REFRESHED) : Optional.empty();
		}
		return (lead.depth() >= DEEPEST) ? Optional.of(Trap.Kind.TOO_DEEP)
				: isAhead(lead, now) ? Optional.of(Trap.Kind.AHEAD) : Optional.empty();
	}

	/**
	 * Whether parts of a path repeat: one that is no number three times in a row, or
	 * several of them twice. A host's name in a path is a link that lacks its scheme.
	 */
	private static boolean repeats(List<String> segments) {
		for (int length = 1; 2 * length <= segments.size(); length++) {
			int times = (length == 1) ? 3 : 2;
			for (int from = 0; from + times * length <= segments.size(); from++) {
				if (repeats(segments.subList(from, from + times * length), length)) {
					return true;
				}
			}
		}
		return segments.stream().filter((segment) -> segment.startsWith("www.")).count() > 1;
	}

	private static boolean repeats(List<String> segments, int length) {
		List<String> first = segments.subList(0, length);
		for (int from = length; from < segments.size(); from += length) {
			if (!first.equals(segments.subList(from, from + length))) {
				return false;
			}
		}
		return !first.stream().allMatch((segment) -> segment.chars().allMatch(Character::isDigit));
	}

	private static boolean repeats(String[] parameters) {
		return parameters.length > PARAMETERS || Arrays.stream(parameters).distinct().count() < parameters.length;
	}

	/** Whether a further page of a list is of a month that nobody writes about yet. */
	private static boolean isAhead(Lead lead, YearMonth now) {
		return lead.depth() > 0
				&& Months.in(lead.address()).filter((month) -> month.isAfter(now.plusMonths(AHEAD))).isPresent();
	}

}
