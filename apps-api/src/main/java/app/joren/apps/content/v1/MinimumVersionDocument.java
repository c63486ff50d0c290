package app.joren.apps.content.v1;

import org.jspecify.annotations.Nullable;

/**
 * The oldest versions that may still be used; an older one asks its reader to update.
 *
 * @param ios of the app for iPhone and iPad
 * @param android of the app for Android
 */
public record MinimumVersionDocument(@Nullable String ios, @Nullable String android) {
}
