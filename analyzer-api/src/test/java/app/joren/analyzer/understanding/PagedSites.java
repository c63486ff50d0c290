package app.joren.analyzer.understanding;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sites of 24 stories, eight on a page, that differ in how their lists go on. */
final class PagedSites {

	static final int STORIES = 24;

	static final int EACH = 8;

	private PagedSites() {
	}

	/** The stories, without any list. */
	static ServedSite stories() {
		return stories((n) -> "/news/story-" + n);
	}

	static ServedSite stories(IntFunction<String> address) {
		ServedSite site = new ServedSite();
		IntStream.rangeClosed(1, STORIES).forEach((n) -> site.page(address.apply(n), TinyPages.story(n)));
		return site;
	}

	/** The items of one page of the list. */
	static String items(int page) {
		return items(page, (n) -> "/news/story-" + n);
	}

	static String items(int page, IntFunction<String> address) {
		return numbers(page)
			.mapToObj((n) -> "<li class=item>%s <a href='%s'>%s</a></li>".formatted(TinyPages.day(n), address.apply(n),
					TinyPages.title(n)))
			.collect(Collectors.joining());
	}

	static IntStream numbers(int page) {
		return IntStream.rangeClosed((page - 1) * EACH + 1, Math.min(STORIES, page * EACH));
	}

	/** A page of the list with what stands below it. */
	static String list(int page, String below) {
		return TinyPages.page("The Herald", "<main><ul id=list>" + items(page) + "</ul>" + below + "</main>");
	}

	/** A page of the list as JSON. */
	static String json(int page, IntFunction<String> fields) {
		return numbers(page).mapToObj((
				n) -> "{\"title\":\"%s\",\"date\":\"2026-11-%02d\",\"summary\":\"What happened in the town on that day of the year\",%s}"
					.formatted(TinyPages.title(n), n, fields.apply(n)))
			.collect(Collectors.joining(",", "[", "]"));
	}

}
