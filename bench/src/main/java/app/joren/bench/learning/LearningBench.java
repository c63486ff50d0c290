package app.joren.bench.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import app.joren.bench.extraction.LabelledPage;
import app.joren.extraction.body.Learnt;

/**
 * Learns on labelled pages, and tries what was learnt on some sites on the others.
 *
 * @param progress hears what goes on
 */
public record LearningBench(Consumer<String> progress) {

	private static final int FOLDS = 5;

	/**
	 * What was learnt on all pages, and how well it does on sites that it was not learnt
	 * on.
	 */
	public Result run(Map<String, List<LabelledPage>> sets) {
		Map<String, List<Lesson>> lessons = new TreeMap<>();
		sets.forEach((set, pages) -> lessons.put(set,
				pages.stream().flatMap((page) -> Lesson.of(page, FOLDS).stream()).toList()));
		List<Trial> trials = IntStream.range(0, FOLDS)
			.mapToObj((fold) -> trials(lessons, fold))
			.flatMap(List::stream)
			.toList();
		return new Result(Teacher.learn(all(lessons)), new LearningReport(trials));
	}

	private List<Trial> trials(Map<String, List<Lesson>> lessons, int fold) {
		Learnt learnt = Teacher.learn(all(lessons).stream().filter((lesson) -> lesson.fold() != fold).toList());
		List<Trial> trials = new ArrayList<>();
		lessons.forEach((set, some) -> some.stream()
			.filter((lesson) -> lesson.fold() == fold)
			.forEach((lesson) -> trials.add(Trial.of(lesson, set, learnt))));
		this.progress.accept("Tried part " + (fold + 1) + " of " + FOLDS);
		return trials;
	}

	private static List<Lesson> all(Map<String, List<Lesson>> lessons) {
		return lessons.values().stream().flatMap(List::stream).toList();
	}

	/**
	 * What comes of learning.
	 *
	 * @param learnt on all pages
	 * @param report on pages of sites that were not among those learnt on
	 */
	public record Result(Learnt learnt, LearningReport report) {
	}

}
