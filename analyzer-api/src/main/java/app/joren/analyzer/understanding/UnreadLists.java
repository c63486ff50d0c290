package app.joren.analyzer.understanding;

import java.util.List;
import java.util.Optional;

import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.Section;

/** Tells of lists that go on by scripts which could not be read. */
final class UnreadLists {

	private UnreadLists() {
	}

	/** A finding, if there are such lists. */
	static Optional<Finding> in(List<Section> sections) {
		List<String> unread = sections.stream()
			.filter((section) -> section.sources().stream().anyMatch(UnreadLists::isUnread))
			.map(Section::name)
			.toList();
		return unread.isEmpty() ? Optional.empty()
				: Optional.of(new Finding(Finding.Kind.UNREAD_LISTS, unread.size(), String.join(", ", unread)));
	}

	private static boolean isUnread(ItemSource source) {
		return source instanceof ItemSource.ListPage list && list.paging() instanceof Paging.Unread;
	}

}
