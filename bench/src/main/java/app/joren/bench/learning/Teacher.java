package app.joren.bench.learning;

import java.util.List;

import app.joren.extraction.body.ContentKind;
import app.joren.extraction.body.Learnt;

/** Learns from lessons. */
final class Teacher {

	private Teacher() {
	}

	static Learnt learn(List<Lesson> lessons) {
		return new Learnt(Regression.learn(lessons.stream().map(Lesson::kind).toList(), ContentKind.values().length),
				Regression.learnOdds(lessons.stream().flatMap((lesson) -> lesson.pieces().stream()).toList()),
				Regression.learnOdds(lessons.stream().flatMap((lesson) -> lesson.posted().stream()).toList()));
	}

}
