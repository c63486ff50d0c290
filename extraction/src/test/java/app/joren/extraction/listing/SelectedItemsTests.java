package app.joren.extraction.listing;

import java.util.List;
import java.util.Optional;

import app.joren.contracts.definition.ItemSelectors;
import app.joren.extraction.address.SiteScope;
import app.joren.extraction.page.Page;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SelectedItemsTests {

	private static final Page PAGE = Pages.page("/news/", """
			<ul class=latest><li class=item><a href="/a-win"><h3>Win</h3></a> <b class=kicker>A win at last</b>
			<i>3 May 2024</i> <em>Played on 1 May 2024</em><a class=more href="/a-win">Read</a></li>
			<li class=item><a href="/a-loss">A loss</a></li></ul>
			<ol><li><a href="/an-old-one">An old one</a></li></ol>""");

	@Test
	void whatIsNoItemIsNotListed() {
		assertThat(selected(new ItemSelectors("li.item", "a", null, null, null, null)))
			.extracting((item) -> item.address().getPath())
			.containsExactly("/a-win", "/a-loss");
		assertThat(selected(new ItemSelectors("li", "a.more", null, null, null, null)))
			.extracting((item) -> item.address().getPath())
			.containsExactly("/a-win");
		assertThat(selected(new ItemSelectors("ol a", "", null, null, null, null)))
			.extracting((item) -> item.address().getPath())
			.containsExactly("/an-old-one");
	}

	@Test
	void whatTheSelectorsPointAtIsSaidOfTheItemAndTheRestAsItIsSeen() {
		assertThat(selected(new ItemSelectors("li.item", "a", ".kicker", "em", null, "i")))
			.extracting((item) -> item.hints().title(), (item) -> item.hints().date(), (item) -> item.hints().summary())
			.containsExactly(Tuple.tuple("A win at last", "Played on 1 May 2024", "3 May 2024"),
					Tuple.tuple("A loss", null, null));
	}

	@Test
	void aPageWithoutItemsIsNotReadBySelectors() {
		assertThat(SelectedItems.of(PAGE, new ItemSelectors("div.card", "a", null, null, null, null))).isEmpty();
	}

	@Test
	void theNamesOfItemsGiveThemAll() {
		ItemSelectors names = ItemNames.of(items());

		assertThat(names.item()).isEqualTo("li.item, ol");
		assertThat(selected(names)).hasSize(3);
		assertThat(ItemNames.of(items().subList(0, 2)).item()).isEqualTo("li.item");
	}

	@Test
	void itemsThatAreMereLinksAreSuch() {
		Page page = Pages.page("/news/", "<div><a href=/a>A</a> <a href=/b>B</a></div>");
		List<ListedItem> items = ListedItems.of(page, PageLinks.of(page, SiteScope.of(Pages.HOME)), (address) -> true);

		assertThat(ItemNames.of(items)).isEqualTo(new ItemSelectors("a[href]", "", null, null, null, null));
	}

	private static List<ListedItem> items() {
		return ListedItems.of(PAGE, PageLinks.of(PAGE, SiteScope.of(Pages.HOME)), (address) -> true);
	}

	private static List<ListedItem> selected(ItemSelectors selectors) {
		SelectedItems selected = SelectedItems.of(PAGE, selectors).orElseThrow();
		return items().stream().map(selected::select).flatMap(Optional::stream).toList();
	}

}
