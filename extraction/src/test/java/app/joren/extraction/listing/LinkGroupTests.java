package app.joren.extraction.listing;

import java.util.List;

import app.joren.extraction.address.SiteScope;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkGroupTests {

	@Test
	void linksInTheSamePlaceOfARepeatedStructureAreAGroup() {
		List<LinkGroup> groups = groups(
				"""
						<nav><a href="/world">World</a><a href="/sport">Sport</a><a href="/arts">Arts</a></nav>
						<ul><li class="post-1 item"><h2><a href="/1">One</a></h2></li><li class="post-2 item"><h2><a href="/2">Two</a></h2>
						</li><li class="item post-3"><h2><a href="/3">Three</a></h2></li></ul>
						<aside><a href="/x">X</a><a href="/y">Y</a></aside>""");

		assertThat(groups).extracting(LinkGroup::chrome).containsExactly(true, false);
		assertThat(groups.getLast().targets()).containsExactly(Pages.address("/1"), Pages.address("/2"),
				Pages.address("/3"));
	}

	@Test
	void theLengthOfTheTextsTellsTitlesFromLabels() {
		assertThat(groups("<a href='/1'>Ab</a><a href='/2'>Ab</a><a href='/3'>お知らせ</a>").getFirst().textLength())
			.isEqualTo(4);
	}

	@Test
	void severalLinksToOnePageAreNoGroup() {
		assertThat(groups("<a href='/1'>A</a><a href='/1'>B</a><a href='/1'>C</a>")).isEmpty();
	}

	private static List<LinkGroup> groups(String html) {
		return LinkGroup.of(PageLinks.of(Pages.page(html), SiteScope.of(Pages.HOME)));
	}

}
