package app.joren.apps.search;

import app.joren.apps.article.ListPosition;

/**
 * An article that was found.
 *
 * @param position where it stands in the list of all articles
 * @param score how well it fits
 */
public record Found(ListPosition position, float score) {
}
