package app.joren.client

import kotlinx.serialization.json.Json
import kotlinx.serialization.modules.SerializersModule

/**
 * Reads and writes what the APIs say: what is not known is left out, and blocks of unknown kinds
 * become [BlockDocument.Unknown].
 */
public val clientJson: Json = Json {
    ignoreUnknownKeys = true
    explicitNulls = false
    serializersModule = SerializersModule {
        polymorphicDefaultDeserializer(BlockDocument::class) { BlockDocument.Unknown.serializer() }
    }
}
