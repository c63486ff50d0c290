package app.joren.push.webapi.v1;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a phone keeps after registering.
 *
 * @param deviceId its id
 * @param secret the bearer token by which it proves itself; it is told once
 */
@Schema(name = "Registered")
public record RegisteredDocument(String deviceId, String secret) {
}
