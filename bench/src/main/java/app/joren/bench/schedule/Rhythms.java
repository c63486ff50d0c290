package app.joren.bench.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.bench.extraction.Corpus;
import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteTruth;
import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.feed.Feed;
import app.joren.extraction.feed.FeedReader;
import app.joren.extraction.page.FetchedPage;
import org.jsoup.Jsoup;

/** Reads from recorded sites and saved pages when real sites have published. */
public final class Rhythms {

	/** Fewer moments tell little of how often a site publishes. */
	private static final int LEAST = 8;

	private static final Duration LONGEST_PAUSE = Duration.ofDays(60);

	private static final Instant LAST = Instant.parse("2027-01-01T00:00:00Z");

	private Rhythms() {
	}

	/**
	 * All rhythms.
	 * @param sites a folder of recorded sites: the dates of their feeds, or else the days
	 * of their articles at drawn hours
	 * @param corpus a folder of saved pages: those that name enough moments
	 */
	static List<Rhythm> read(Path sites, Path corpus) {
		RandomGenerator random = new SplittableRandom(1);
		Stream<Collection<Instant>> ofSites = RecordedSite.allIn(sites)
			.stream()
			.map((site) -> ofSite(sites.resolve(site.truth().id()), site.truth(), random));
		Corpus pages = new Corpus(corpus);
		Stream<Collection<Instant>> ofPages = pages.sets(Set.of())
			.stream()
			.flatMap((set) -> pages.pages(set).stream())
			.map((page) -> inPage(page.fetched()));
		return Stream.concat(ofSites, ofPages)
			.filter((moments) -> moments.size() >= LEAST)
			.map((moments) -> new Rhythm(List.copyOf(moments)))
			.filter((rhythm) -> rhythm.isTelling(LONGEST_PAUSE))
			.toList();
	}

	private static Collection<Instant> ofSite(Path folder, SiteTruth truth, RandomGenerator random) {
		Collection<Instant> feeds = inFeeds(folder.resolve("files"));
		return (feeds.size() >= LEAST) ? feeds : days(truth, random);
	}

	private static Collection<Instant> inFeeds(Path files) {
		try (Stream<Path> all = Files.walk(files)) {
			return all.filter((file) -> file.toString().endsWith(".xml"))
				.flatMap((file) -> FeedReader
					.read(new FetchedPage(URI.create("https://site.example/"), null, read(file)))
					.stream())
				.flatMap((Feed feed) -> feed.entries().stream())
				.flatMap((entry) -> Optional.ofNullable(entry.date()).stream())
				.flatMap((date) -> moment(date).stream())
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Collection<Instant> days(SiteTruth truth, RandomGenerator random) {
		List<Instant> moments = new ArrayList<>();
		for (SiteTruth.TruthArticle article : truth.articles()) {
			if (article.published() != null) {
				Instant day = LocalDate.parse(article.published()).atStartOfDay(ZoneOffset.UTC).toInstant();
				moments.add(day.plusSeconds(random.nextInt((int) Duration.ofDays(1).toSeconds())));
			}
		}
		return new TreeSet<>(moments);
	}

	private static Collection<Instant> inPage(FetchedPage page) {
		TreeSet<Instant> moments = new TreeSet<>();
		Jsoup.parse(new String(page.body(), StandardCharsets.ISO_8859_1))
			.select("time[datetime*=:]")
			.forEach((time) -> moment(time.attr("datetime")).ifPresent(moments::add));
		return moments;
	}

	/** A moment, not only a day. */
	private static Optional<Instant> moment(String date) {
		return DateReader.at(LAST).read(date).map(PublicationDate::at).map((at) -> at.toInstant());
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
