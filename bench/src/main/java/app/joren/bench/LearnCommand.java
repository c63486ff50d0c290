package app.joren.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.bench.extraction.Corpus;
import app.joren.bench.extraction.LabelledPage;
import app.joren.bench.learning.LearningBench;

/** Learns what the signs of pages weigh. */
final class LearnCommand implements BenchCommand {

	private static final Set<String> SETS = Set.of("wcxb", "aeb", "fundus", "newspairs", "postlight");

	@Override
	public String usage() {
		return """
				bench learn DIR [--set SET,...] [--write FOLDER] [--out FILE]
				    learns on the labelled pages under DIR what tells kinds of pages and their content, and measures
				    on each fifth of the sites what was learnt on the others; writes the weights to FOLDER""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--set", "--write", "--out"));
		Corpus corpus = new Corpus(Path.of(given.single("DIR")));
		Set<String> sets = given.list("--set").isEmpty() ? SETS : given.list("--set");
		Map<String, List<LabelledPage>> pages = new LinkedHashMap<>();
		corpus.sets(sets).forEach((set) -> pages.put(set, corpus.pages(set)));
		LearningBench.Result result = new LearningBench(progress::println).run(pages);
		out.print(result.report().text());
		Optional<String> folder = given.option("--write");
		if (folder.isPresent()) {
			write(Path.of(folder.get()), result.learnt().files());
		}
		Results.write("learn", result.report(), given, progress);
	}

	private static void write(Path folder, Map<String, String> files) throws IOException {
		for (Map.Entry<String, String> file : files.entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
	}

}
