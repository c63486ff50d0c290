package app.joren.extraction.address;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PatternInductionTests {

	@Test
	void datesInPathsBecomeNumbers() {
		List<String> patterns = induce("/2026/11/24/a-win", "/2026/11/20/a-loss", "/2025/01/03/a-draw");

		assertThat(patterns).containsExactly("/{n}/{n}/{n}/*");
	}

	@Test
	void aDateIsANumberThoughAllExamplesAreOfOneYear() {
		assertThat(induce("/blog/2026/a", "/blog/2026/b")).containsExactly("/blog/{n}/*");
	}

	@Test
	void oneSegmentSlugsGiveOneWildcard() {
		assertThat(induce("/a-win/", "/a-loss/", "/a-draw/")).containsExactly("/*");
	}

	@Test
	void theEndingIsKept() {
		assertThat(induce("/news/a-win.html", "/news/a-loss.html")).containsExactly("/news/*.html");
	}

	@Test
	void aFewFirstFoldersArePartsOfTheSite() {
		List<String> patterns = induce("/news/a", "/news/b", "/news/c", "/blog/a", "/blog/b");

		assertThat(patterns).containsExactly("/news/*", "/blog/*");
	}

	@Test
	void manyFirstFoldersAreCategories() {
		String[] addresses = Stream.of("art", "city", "food", "law", "sport", "tea")
			.map((name) -> "/" + name + "/a")
			.toArray(String[]::new);

		assertThat(induce(addresses)).containsExactly("/*/*");
	}

	@Test
	void anIdInTheQueryIsANumber() {
		List<String> patterns = induce("/news/detail.php?id=12", "/news/detail.php?id=7");

		assertThat(patterns).containsExactly("/news/detail.php?id={n}");
	}

	@Test
	void aConstantParameterIsKeptAndAnotherIsNot() {
		List<String> patterns = induce("/?m=news&key=a1", "/?m=news&key=b2");

		assertThat(patterns).containsExactly("/?m=news&key=*");
	}

	@Test
	void theCommonestPatternComesFirst() {
		assertThat(induce("/page/about", "/2026/a", "/2026/b", "/2025/c")).startsWith("/{n}/*");
	}

	@Test
	void whatIsLearntMatchesItsExamples() {
		List<URI> examples = Stream
			.of("/2026/11/24/a-win", "/news/detail.php?id=12", "/a-win/", "/blog/7", "/news/a.html", "/?p=3",
					"/index.php?id=4", "/a/?id=3&x", "/news/index.html")
			.map(PatternInductionTests::address)
			.toList();

		List<AddressPattern> patterns = PatternInduction.induce(examples).stream().map(AddressPattern::of).toList();

		assertThat(examples).allMatch((example) -> patterns.stream().anyMatch((pattern) -> pattern.matches(example)));
	}

	@Test
	void thousandsOfExamplesGiveOnePattern() {
		String[] addresses = IntStream.range(0, 5000).mapToObj((n) -> "/news/" + n).toArray(String[]::new);

		assertThat(induce(addresses)).containsExactly("/news/{n}");
	}

	private static List<String> induce(String... addresses) {
		return PatternInduction.induce(Stream.of(addresses).map(PatternInductionTests::address).toList());
	}

	private static URI address(String path) {
		return URI.create("https://news.example" + path);
	}

}
