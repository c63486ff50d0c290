package app.joren.contracts.crawler;

import java.time.Instant;

/**
 * A host whose owner has asked us to stay away.
 *
 * @param host the name without www; all names below it are shut out with it
 * @param reason who has asked, and where it is written down
 * @param since when an operator has entered it
 */
public record ShutOut(String host, String reason, Instant since) {
}
