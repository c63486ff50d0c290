package app.joren.runtime.fetch;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * What an earlier answer said about its version.
 *
 * @param address the address that answered; a validator means nothing elsewhere
 * @param etag the entity tag as it came
 * @param lastModified the date as it came
 */
public record Validators(URI address, @Nullable String etag, @Nullable String lastModified) {
}
