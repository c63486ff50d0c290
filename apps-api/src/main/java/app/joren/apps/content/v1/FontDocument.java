package app.joren.apps.content.v1;

/**
 * A font of the phone.
 *
 * @param kind {@code serif}, {@code sans}, {@code mono}, {@code rounded}, {@code mincho}
 * or {@code gothic}
 * @param ios its name on iOS
 * @param android its name on Android
 */
public record FontDocument(String kind, String ios, String android) {
}
