package app.joren.push.worker;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a topic of SNS puts into a queue that is subscribed to it.
 *
 * @param message what was told to the topic, as text
 */
record TopicMessage(@JsonProperty(value = "Message", required = true) String message) {
}
