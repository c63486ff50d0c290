package app.joren.extraction.listing;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;

import app.joren.extraction.address.AddressPattern;
import app.joren.extraction.address.SiteScope;
import app.joren.extraction.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListedItemsTests {

	@Test
	void anItemWithSeveralLinksIsOneItemWithTheHeadingAsTitle() {
		List<ListedItem> items = items("""
				<ul><li><a href="/a/1"><img src="/p/1.jpg" alt="A picture of the team after the match"></a>
				<h2><a href="/a/1">A win</a></h2><time datetime="2026-11-24">yesterday</time>
				<a href="/a/1#comments">A discussion with very many comments</a></li>
				<li><h2><a href="/a/2">A loss</a></h2></li></ul>""");

		assertThat(items).extracting((item) -> item.hints().title()).containsExactly("A win", "A loss");
		assertThat(items.getFirst().hints().date()).isEqualTo("2026-11-24");
		assertThat(items.getFirst().hints().image()).isEqualTo(Pages.address("/p/1.jpg"));
		assertThat(items.getLast().hints().date()).isNull();
		assertThat(items.getLast().hints().image()).isNull();
		assertThat(items).extracting((item) -> item.scope().normalName()).containsOnly("li");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Read more", "Weiterlesen", "続きを読む" })
	void aLabelThatStandsForSeveralArticlesIsNoTitle(String label) {
		List<ListedItem> items = items("""
				<div><h3>A win</h3><p>They won.</p><a href="/a/1">%1$s</a></div>
				<div><h3>A loss</h3><p>They lost.</p><a href="/a/2">%1$s</a></div>
				<div><p>They drew.</p><a href="/a/3">%1$s</a></div>""".formatted(label));

		assertThat(items).extracting((item) -> item.hints().title()).containsExactly("A win", "A loss", null);
	}

	@Test
	void aTitleIsPreferredToALabelBesideIt() {
		List<ListedItem> items = items("""
				<p><a href="/a/1">A win</a> <a href="/a/1">Read the whole story</a></p>
				<p><a href="/a/2">A loss</a> <a href="/a/2">Read the whole story</a></p>""");

		assertThat(items).extracting((item) -> item.hints().title()).containsExactly("A win", "A loss");
	}

	@Test
	void aDateIsFoundInTheTextOfTheItem() {
		List<ListedItem> items = items(
				"""
						<ul><li>2026.11.24 <a href="/a/1">A win</a></li><li><a href="/a/2">A loss</a><span>20 November 2026</span></li>
						<li><a href="/a/3">A draw in 2026</a></li></ul>""");

		assertThat(items).extracting((item) -> item.hints().date())
			.containsExactly("2026.11.24", "20 November 2026", null);
	}

	@Test
	void aHeadingAboveGivesItsDayToTheItemsUnderIt() {
		List<ListedItem> items = items("""
				<h3>24 November 2026</h3><ul><li><a href="/a/1">A win</a></li><li><a href="/a/2">A loss</a></li></ul>
				<h3>20 November 2026</h3><ul><li><a href="/a/3">A draw</a></li></ul>
				<h3>Further reading</h3><ul><li><a href="/a/4">The rules</a></li></ul>""");

		assertThat(items).extracting((item) -> item.hints().date())
			.containsExactly("24 November 2026", "24 November 2026", "20 November 2026", null);
	}

	@Test
	void aDefinitionListHasItsDatesInTheTerms() {
		List<ListedItem> items = items("""
				<dl><dt>2026年11月24日</dt><dd><a href="/a/1">お知らせ</a></dd>
				<dt>2026年11月20日</dt><dd><a href="/a/2">休業のご案内</a></dd></dl>""");

		assertThat(items).extracting((item) -> item.hints().date()).containsExactly("2026年11月24日", "2026年11月20日");
	}

	@Test
	void aNumberedTermIsCalledByItsDescription() {
		List<ListedItem> items = items("""
				<dl><dt><a href="/a/1">No. 1</a></dt><dd>On harbours and bridges</dd>
				<dt><a href="/a/2">No. 2</a></dt><dd>On mills and wheels</dd></dl>""");

		assertThat(items).extracting((item) -> item.hints().title())
			.containsExactly("On harbours and bridges", "On mills and wheels");
	}

	@Test
	void neitherThePageItselfNorOtherPagesAreItems() {
		List<ListedItem> items = items("""
				<a href="/a/0">This page</a><p><a href="/a/1">A win</a></p><p><a href="/about">About us</a></p>""");

		assertThat(items).extracting(ListedItem::address).containsExactly(Pages.address("/a/1"));
	}

	/** Case A1. */
	@Test
	void menusAndFootersAreNeverOffered() {
		List<ListedItem> items = items((address) -> true,
				"""
						<nav><ul><li><a href="/world/"><h3>World news today</h3></a></li><li><a href="/sport/"><h3>Sport and results</h3>
						</a></li><li><a href="/arts/"><h3>Arts and books</h3></a></li></ul></nav>
						<main><div class="x"><a href="/a/harbour-bridge"><h2>Harbour bridge reopens</h2></a></div>
						<div class="x"><a href="/a/school-roof"><h2>School roof mended at last</h2></a></div></main>
						<footer><ul><li><a href="/terms"><h3>Terms of use and sale</h3></a></li></ul></footer>""");

		assertThat(items).filteredOn((item) -> !PageLinks.isChrome(item.anchor()))
			.extracting((item) -> item.hints().title())
			.containsExactly("Harbour bridge reopens", "School roof mended at last");
	}

	/** Case A3. */
	@Test
	void otherOffersAmongTheNewsAreLeftOut() {
		List<ListedItem> items = items(AddressPattern.of("/news/{n}/{n}/*")::matches, """
				<section><a href="/news/2026/11/ferry-strike"><h3>Ferry strike enters third day</h3></a>
				<a href="/vouchers/shoes"><h3>20 percent off shoes this week only</h3></a>
				<a href="/news/2026/11/new-mayor"><h3>New mayor sworn in on Monday</h3></a>
				<a href="https://shop.news.example/mug"><h3>The mug every reader wants</h3></a></section>""");

		assertThat(items).extracting((item) -> item.hints().title())
			.containsExactly("Ferry strike enters third day", "New mayor sworn in on Monday");
	}

	private static List<ListedItem> items(String html) {
		return items((address) -> address.getPath().startsWith("/a/"), html);
	}

	private static List<ListedItem> items(Predicate<URI> article, String html) {
		Page page = Pages.page("/a/0", html);
		return ListedItems.of(page, PageLinks.of(page, SiteScope.of(Pages.HOME)), article);
	}

}
