package app.joren.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.bench.extraction.Corpus;
import app.joren.bench.extraction.ExtractionBench;
import app.joren.bench.extraction.ExtractionReport;
import app.joren.bench.extraction.PageReader;
import app.joren.bench.extraction.SetReport;
import app.joren.bench.extraction.WorstPages;

/** Reads a corpus of single pages and scores what was read. */
final class ExtractionCommand implements BenchCommand {

	@Override
	public String usage() {
		return """
				bench extraction DIR [--set SET,...] [--by READER] [--worst N] [--out FILE]
				    reads every page of the sets under DIR, and scores it
				bench extraction DIR --pairs SET [--by READER] [--worst N] [--out FILE]
				    reads each page of a pair by what was learnt on the other
				    READER is one of %s, or several of them with commas, or peers for all;
				    for pairs one of %s, all of them where none is named"""
			.formatted(String.join(", ", PageReaders.names()), String.join(", ", PageReaders.pairNames()));
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--set", "--pairs", "--by", "--worst", "--out"));
		Corpus corpus = new Corpus(Path.of(given.single("DIR")));
		ExtractionBench bench = new ExtractionBench(progress::println);
		Optional<String> pairs = given.option("--pairs");
		List<ExtractionBench.ScoredSet> sets = new ArrayList<>();
		List<String> readers = PageReaders.named(given.option("--by").orElse(PageReaders.OURS));
		if (pairs.isPresent()) {
			for (String by : given.option("--by").map(Set::of).orElseGet(PageReaders::pairNames)) {
				sets.add(bench.runPairs(pairs.get() + " by " + by, corpus.pages(pairs.get()), PageReaders.ofPairs(by)));
			}
		}
		else {
			for (String reader : readers) {
				sets.addAll(pages(bench, corpus, corpus.sets(given.list("--set")), reader, readers));
			}
		}
		report(sets, readers.size() > 1, given, out, progress);
	}

	private static List<ExtractionBench.ScoredSet> pages(ExtractionBench bench, Corpus corpus, List<String> names,
			String reader, List<String> readers) throws IOException {
		List<ExtractionBench.ScoredSet> sets = new ArrayList<>();
		try (PageReader opened = PageReaders.ofPages(reader)) {
			for (String set : names) {
				sets.add(bench.run(label(set, reader, readers), corpus.pages(set), opened));
			}
		}
		return sets;
	}

	private static String label(String set, String reader, List<String> readers) {
		return (readers.size() > 1) ? set + " by " + reader : set;
	}

	private static void report(List<ExtractionBench.ScoredSet> sets, boolean comparing, Arguments given,
			PrintStream out, PrintStream progress) throws IOException {
		int worst = given.number("--worst", 0);
		if (worst > 0) {
			sets.forEach((set) -> out.println(new WorstPages(set, worst).text()));
		}
		List<SetReport> rows = comparing ? sets.stream()
			.map(ExtractionBench.ScoredSet::overall)
			.sorted(Comparator.comparing(SetReport::set))
			.toList() : sets.stream().flatMap((set) -> set.reports().stream()).toList();
		ExtractionReport report = new ExtractionReport(rows);
		out.print(report.text());
		Results.write("extraction", report, given, progress);
	}

}
