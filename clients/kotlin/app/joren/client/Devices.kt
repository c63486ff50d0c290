// Made from the API's document; not to be edited.
package app.joren.client

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

@Serializable
public data class Device(
    public val all: Boolean? = null,
    public val appVersion: String,
    public val environment: String? = null,
    public val language: String? = null,
    public val platform: String,
    public val quietHours: QuietHours? = null,
    public val reads: List<String> = emptyList(),
    public val token: String,
    public val topics: List<String> = emptyList(),
    public val zone: String,
)

@Serializable
public data class Inbox(
    public val pushes: List<SentPush> = emptyList(),
)

@Serializable
public data class QuietHours(
    public val from: String,
    public val until: String,
)

@Serializable
public data class Registered(
    public val deviceId: String? = null,
    public val secret: String? = null,
)

@Serializable
public data class SentPush(
    public val articleId: String? = null,
    public val body: String? = null,
    public val image: String? = null,
    public val link: String? = null,
    public val pushId: String? = null,
    public val sentAt: String? = null,
    public val title: String? = null,
)
