package app.joren.extraction.template;

import app.joren.extraction.page.Page;
import app.joren.extraction.site.Hints;

import org.jspecify.annotations.Nullable;

/**
 * An article page to learn from, with what is known about it from elsewhere.
 *
 * @param page the page
 * @param hints what lists and feeds said about it
 * @param fullText the article's whole text where a feed or interface holds it
 */
public record Sample(Page page, Hints hints, @Nullable String fullText) {
}
