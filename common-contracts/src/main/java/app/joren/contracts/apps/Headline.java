package app.joren.contracts.apps;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * An article in a few words.
 *
 * @param id the article
 * @param title its title
 * @param summary what it says in short
 * @param image its picture
 */
public record Headline(String id, String title, @Nullable String summary, @Nullable URI image) {
}
