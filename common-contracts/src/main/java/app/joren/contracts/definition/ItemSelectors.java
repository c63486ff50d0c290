package app.joren.contracts.definition;

import org.jspecify.annotations.Nullable;

/**
 * CSS selectors that read one list page. All but the first are relative to an item; an
 * empty selector is the item itself.
 *
 * @param item one match per article
 * @param link the element whose href is the article
 * @param title the title as the list gives it
 * @param date the date as the list gives it
 * @param image the list's picture
 * @param summary the list's teaser
 */
public record ItemSelectors(String item, String link, @Nullable String title, @Nullable String date,
		@Nullable String image, @Nullable String summary) {
}
