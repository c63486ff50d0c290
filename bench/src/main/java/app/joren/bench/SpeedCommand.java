package app.joren.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.joren.bench.extraction.Corpus;
import app.joren.bench.extraction.LabelledPage;
import app.joren.bench.peers.Peer;
import app.joren.bench.speed.BareParser;
import app.joren.bench.speed.Contestant;
import app.joren.bench.speed.DefinitionReader;
import app.joren.bench.speed.SpeedBench;
import app.joren.bench.speed.SpeedReport;
import app.joren.extraction.page.FetchedPage;

/** Measures the CPU time of reading a corpus of single pages. */
final class SpeedCommand implements BenchCommand {

	private static final Set<String> ARTICLES = Set.of("aeb", "fundus", "newspairs");

	private static final int ROUNDS = 5;

	private static final int WARM_UPS = 3;

	@Override
	public String usage() {
		return """
				bench speed DIR [--set SET,...] [--by READER,...] [--rounds N] [--out FILE]
				    measures the CPU time that reading the pages of the sets under DIR takes: by inference, by a
				    learnt definition, and beside that by jsoup's parser alone and by READER, otherwise trafilatura
				    and readability4j""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--set", "--by", "--rounds", "--out"));
		Corpus corpus = new Corpus(Path.of(given.single("DIR")));
		Set<String> sets = given.list("--set").isEmpty() ? ARTICLES : given.list("--set");
		Map<LabelledPage, FetchedPage> pages = new LinkedHashMap<>();
		corpus.sets(sets).forEach((set) -> corpus.pages(set).forEach((page) -> pages.put(page, page.fetched())));
		if (pages.isEmpty()) {
			throw new Arguments.BadUsage("There are no such sets.");
		}
		List<Contestant> contestants = contestants(pages, given);
		try {
			SpeedReport report = new SpeedBench(WARM_UPS, given.number("--rounds", ROUNDS), progress::println)
				.run(List.copyOf(pages.values()), contestants);
			out.print(report.text());
			Results.write("speed", report, given, progress);
		}
		finally {
			for (Contestant contestant : contestants) {
				contestant.reader().close();
			}
		}
	}

	private static List<Contestant> contestants(Map<LabelledPage, FetchedPage> pages, Arguments given) {
		List<Contestant> contestants = new ArrayList<>();
		contestants.add(new Contestant(Contestant.PARSER, new BareParser()));
		contestants.add(new Contestant("inference", PageReaders.ofPages(PageReaders.OURS)));
		contestants.add(new Contestant("definition", DefinitionReader.of(pages)));
		for (String peer : given.option("--by").orElse(Peer.TRAFILATURA.label() + ",readability4j").split(",")) {
			contestants.add(new Contestant(peer, PageReaders.ofPages(peer)));
		}
		return contestants;
	}

}
