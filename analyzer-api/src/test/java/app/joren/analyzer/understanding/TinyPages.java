package app.joren.analyzer.understanding;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages of small sites. */
final class TinyPages {

	private static final List<String> SUBJECTS = List.of("Harbour bridge", "Village school", "Northern orchard",
			"River mill", "Market hall", "Mountain railway", "Old lighthouse", "Town library");

	private TinyPages() {
	}

	static String title(int n) {
		return SUBJECTS.get(n % SUBJECTS.size()) + " opens for the " + n + ". time";
	}

	static String day(int n) {
		return "%d November 2026".formatted(n);
	}

	static String story(int n) {
		return page(title(n) + " | The Herald",
				"""
						<article class="story"><h1>%1$s</h1><p class="day">%2$s</p><div class="text">
						<p>The %3$s was opened again on day %4$d after a long winter, and everybody in town was glad of its return.</p>
						<p>Nobody had expected the %3$s number %4$d to be ready, said the builders, who had worked for %4$d nights.</p>
						</div></article>"""
					.formatted(title(n), day(n), SUBJECTS.get(n % SUBJECTS.size()), n));
	}

	static String about(String name) {
		return page(name + " | The Herald",
				"""
						<main><h1>%1$s</h1><p>%1$s at the Herald is a matter of the whole house, and has been so from the first day on.</p>
						<p>Whoever wants to know more about %1$s may write to the editors, who answer every letter within a week.</p>
						</main>"""
					.formatted(name));
	}

	static String page(String title, String body) {
		return """
				<!doctype html><html lang="en"><head><title>%s</title></head><body><nav><a href="/">Home</a>
				<a href="/about">About</a><a href="/contact">Contact</a><a href="/history">History</a></nav>
				%s<footer><a href="/terms">Terms</a></footer></body></html>""".formatted(title, body);
	}

	static String list(int count, IntFunction<String> item) {
		return IntStream.rangeClosed(1, count)
			.mapToObj(item)
			.collect(Collectors.joining("", "<main><ul>", "</ul></main>"));
	}

}
