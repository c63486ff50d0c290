package app.joren.crawler.frontier;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import app.joren.crawler.frontier.Entry.Reason;
import app.joren.crawler.frontier.Entry.Result;
import app.joren.extraction.site.Hints;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FrontierTests {

	private static final int MANY = 12_000;

	private final Written written = new Written();

	private FrontierCounts counts = FrontierCounts.none();

	@Test
	void takesSourcesBeforeArticlesAndWhatFailedAtTheEnd() {
		Frontier frontier = begin();
		add(frontier, "/known", PageKind.ARTICLE, Reason.KNOWN);
		add(frontier, "/found", PageKind.ARTICLE, Reason.FOUND);
		add(frontier, "/list", PageKind.LIST, Reason.SEED);
		Entry list = frontier.take().orElseThrow();

		assertThat(list.lead().address()).hasPath("/list");
		assertThat(frontier.hasOnlyArticles()).isTrue();
		frontier.change(list.again());
		assertThat(frontier.hasOnlyArticles()).isFalse();
		assertThat(paths(takeAll(frontier))).containsExactly("/found", "/known", "/list");
	}

	@Test
	void goesOnWhereAnotherSliceHasEnded() {
		Frontier first = begin();
		IntStream.range(0, 20).forEach((number) -> add(first, "/" + number, PageKind.ARTICLE, Reason.FOUND));
		for (int visits = 0; visits < 7; visits++) {
			first.change(first.take().orElseThrow().done(Result.CREATED, "id"));
		}
		first.take();
		write(first);

		Frontier second = begin();
		add(second, "/0", PageKind.ARTICLE, Reason.FOUND);
		add(second, "/new", PageKind.ARTICLE, Reason.FOUND);

		assertThat(second.size()).isEqualTo(21);
		assertThat(second.waiting()).isEqualTo(14);
		assertThat(paths(takeAll(second))).hasSize(14).startsWith("/7", "/8", "/9").endsWith("/19", "/new");
		assertThat(second.waiting()).isZero();
	}

	@Test
	void takesEachOfManyOnceAndInOrderThoughItForgetsMost() {
		Frontier seeding = begin();
		for (int number = 0; number < MANY; number++) {
			add(seeding, "/" + number, PageKind.ARTICLE, Reason.KNOWN);
			if (number % 500 == 499) {
				write(seeding);
			}
		}
		List<Entry> taken = new ArrayList<>();
		Optional<Entry> next = seeding.take();
		while (next.isPresent()) {
			taken.add(next.get());
			seeding.change(next.get().done(Result.UNCHANGED, "id"));
			if (taken.size() % 20 == 0) {
				write(seeding);
			}
			next = seeding.take();
		}
		write(seeding);

		assertThat(paths(taken))
			.containsExactlyElementsOf(IntStream.range(0, MANY).mapToObj((number) -> "/" + number).toList());
		assertThat(this.counts.waiting()).isZero();
		assertThat(this.counts.all()).isEqualTo(MANY);
	}

	@Test
	void mergesWhatIsKnownOfAnAddressThatIsNotAtHand() {
		Frontier first = begin();
		add(first, "/a", PageKind.ARTICLE, Reason.KNOWN);
		add(first, "/b", PageKind.ARTICLE, Reason.FOUND);
		write(first);

		Frontier second = begin();
		Frontier.Addition addition = second
			.add(new Lead(address("/a"), PageKind.ARTICLE, "", Set.of("sport"), Hints.none(), 0), Reason.FOUND);

		assertThat(addition).isEqualTo(Frontier.Addition.SECTIONS);
		assertThat(second.size()).isEqualTo(2);
		assertThat(paths(takeAll(second))).containsExactly("/a", "/b");
	}

	@Test
	void countsSeedsThatFailed() {
		Frontier frontier = begin();
		add(frontier, "/news", PageKind.LIST, Reason.SEED);
		add(frontier, "/sport", PageKind.LIST, Reason.SEED);
		add(frontier, "/a", PageKind.ARTICLE, Reason.FOUND);
		frontier.change(frontier.take().orElseThrow().done(Result.FAILED, null));

		assertThat(frontier.counts().everySeedFailed()).isFalse();
		frontier.change(frontier.take().orElseThrow().done(Result.FAILED, null));
		assertThat(frontier.counts().everySeedFailed()).isTrue();
	}

	private Frontier begin() {
		return new Frontier(this.written, this.counts);
	}

	private void write(Frontier frontier) {
		frontier.takeChanges().forEach((change) -> {
			this.written.entries.put(change.after().lead().address(), change.after());
			this.counts = this.counts.after(change);
		});
		assertThat(this.counts).isEqualTo(frontier.counts());
		frontier.rest();
	}

	private static List<Entry> takeAll(Frontier frontier) {
		List<Entry> taken = new ArrayList<>();
		for (Optional<Entry> next = frontier.take(); next.isPresent(); next = frontier.take()) {
			taken.add(next.get());
		}
		return taken;
	}

	private static List<String> paths(List<Entry> entries) {
		return entries.stream().map((entry) -> entry.lead().address().getPath()).toList();
	}

	private static void add(Frontier frontier, String path, PageKind kind, Reason reason) {
		frontier.add(new Lead(address(path), kind, "", Set.of("news"), Hints.none(), 0), reason);
	}

	private static URI address(String path) {
		return URI.create("http://site.example" + path);
	}

	/** A table in memory, which tells little at once. */
	private static final class Written implements WrittenFrontier {

		private static final int STRETCH = 3;

		private final Map<URI, Entry> entries = new HashMap<>();

		@Override
		public Stretch after(long place) {
			List<Entry> behind = this.entries.values()
				.stream()
				.filter((entry) -> entry.waits() && entry.place() > place)
				.sorted(Comparator.comparingLong(Entry::place))
				.limit(STRETCH)
				.toList();
			return new Stretch(behind, behind.size() < STRETCH);
		}

		@Override
		public Collection<Entry> find(Collection<URI> addresses) {
			return addresses.stream().filter(this.entries::containsKey).map(this.entries::get).toList();
		}

	}

}
