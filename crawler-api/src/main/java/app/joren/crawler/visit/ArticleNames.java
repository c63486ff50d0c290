package app.joren.crawler.visit;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.joren.contracts.article.ArticleId;
import app.joren.crawler.article.ArticleState;
import app.joren.extraction.address.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by their canonical addresses and texts. An article's id is made of its
 * first address, so that mostly no more has to be read than the article itself; where its
 * id is another one, the id that its address would give stands for it.
 *
 * @param appId the app
 * @param memory what is known
 */
record ArticleNames(String appId, SliceMemory memory) {

	/**
	 * What an address is called: in practice the same pages have the same name, as
	 * {@link Addresses#key} says.
	 */
	static String of(String appId, URI address) {
		return of(appId, address, 1);
	}

	private static String of(String appId, URI address, int number) {
		String name = "https://" + Addresses.key(address);
		return ArticleId.of(appId, URI.create((number == 1) ? name : name + "#" + number));
	}

	/** The article that has this canonical address. */
	Optional<ArticleState> at(URI address) {
		return called(address).flatMap(this::meant)
			.filter((state) -> !state.gone() && isAt(state, address))
			.findFirst();
	}

	/** The article that had this canonical address when it was taken out. */
	Optional<ArticleState> formerlyAt(URI address) {
		return called(address).filter((state) -> state.mayComeBack() && isAt(state, address)).findFirst();
	}

	/** The article that has this text. */
	Optional<ArticleState> with(@Nullable String text) {
		return Optional.ofNullable(text)
			.flatMap((name) -> this.memory.article(name(name)))
			.flatMap((state) -> meant(state).findFirst())
			.filter((state) -> !state.gone() && Objects.equals(text, state.identity().text()));
	}

	/** Whether pages of different articles claim this address as theirs. */
	boolean isShared(URI address) {
		return called(address).map((state) -> state.identity().shared())
			.filter(Objects::nonNull)
			.anyMatch((shared) -> Addresses.key(shared).equals(Addresses.key(address)));
	}

	/** An id for an article that is new at an address. */
	String unused(URI address) {
		return names(address).filter((name) -> this.memory.article(name).filter((state) -> !state.gone()).isEmpty())
			.findFirst()
			.orElseThrow();
	}

	/** Sees to it that an article is found as it is told now. */
	void keep(ArticleState article) {
		URI address = article.identity().address();
		if (address != null && at(address).isEmpty()) {
			this.memory.told(article.called(unused(address)));
		}
		String text = article.identity().text();
		if (text != null && with(text).isEmpty()) {
			this.memory.told(article.called(name(text)));
		}
	}

	private Stream<ArticleState> called(URI address) {
		return names(address).map(this.memory::article).takeWhile(Optional::isPresent).flatMap(Optional::stream);
	}

	private Stream<String> names(URI address) {
		return IntStream.iterate(1, (number) -> number + 1).mapToObj((number) -> of(this.appId, address, number));
	}

	private Stream<ArticleState> meant(ArticleState state) {
		String into = state.identity().into();
		return (into == null) ? Stream.of(state) : this.memory.article(into).stream();
	}

	private String name(String text) {
		return ArticleId.of(this.appId, URI.create("text:" + text));
	}

	/** An older crawler did not note the canonical address. */
	private static boolean isAt(ArticleState state, URI address) {
		URI own = Objects.requireNonNullElse(state.identity().address(), state.owner());
		return Addresses.key(own).equals(Addresses.key(address));
	}

}
