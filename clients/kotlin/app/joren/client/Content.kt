// Made from the API's document; not to be edited.
package app.joren.client

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

@Serializable
public data class AppDocument(
    public val design: DesignDocument,
    public val features: FeaturesDocument? = null,
    public val id: String,
    public val language: String? = null,
    public val messages: List<MessageDocument> = emptyList(),
    public val minimumVersion: MinimumVersionDocument? = null,
    public val name: String,
    public val sections: List<SectionDocument>,
    public val site: String,
    public val tabs: List<TabDocument>,
    public val version: String,
)

@Serializable
public data class ArticleDocument(
    public val address: String,
    public val body: List<BlockDocument>,
    public val bylines: List<String>,
    public val id: String,
    public val language: String? = null,
    public val leadImage: ImageDocument? = null,
    public val modified: DateDocument? = null,
    public val published: DateDocument? = null,
    public val sections: List<String>,
    public val subtitle: String? = null,
    public val summary: String? = null,
    public val tags: List<String>,
    public val title: String,
)

@Serializable
public sealed interface BlockDocument {
    @SerialName("audio")
    @Serializable
    public data class Audio(
        public val address: String,
        public val title: String? = null,
    ) : BlockDocument

    @SerialName("card")
    @Serializable
    public data class Card(
        public val address: String,
        public val kind: String? = null,
        public val text: String? = null,
        public val title: String? = null,
    ) : BlockDocument

    @SerialName("code")
    @Serializable
    public data class Code(
        public val language: String? = null,
        public val text: String? = null,
    ) : BlockDocument

    @SerialName("divider")
    @Serializable
    public data object Divider : BlockDocument

    @SerialName("embed")
    @Serializable
    public data class Embed(
        public val address: String,
        public val id: String? = null,
        public val provider: String? = null,
        public val title: String? = null,
    ) : BlockDocument

    @SerialName("gallery")
    @Serializable
    public data class Gallery(
        public val caption: List<RunDocument> = emptyList(),
        public val pictures: List<BlockDocument.Picture> = emptyList(),
    ) : BlockDocument

    @SerialName("heading")
    @Serializable
    public data class Heading(
        public val level: Int,
        public val text: List<RunDocument> = emptyList(),
    ) : BlockDocument

    @SerialName("image")
    @Serializable
    public data class Picture(
        public val caption: List<RunDocument> = emptyList(),
        public val credit: String? = null,
        public val image: ImageDocument,
    ) : BlockDocument

    @SerialName("list")
    @Serializable
    public data class Listing(
        public val items: List<Item> = emptyList(),
        public val start: Int? = null,
        public val style: String? = null,
    ) : BlockDocument

    @SerialName("paragraph")
    @Serializable
    public data class Paragraph(
        public val text: List<RunDocument> = emptyList(),
    ) : BlockDocument

    @SerialName("quote")
    @Serializable
    public data class Quote(
        public val blocks: List<BlockDocument> = emptyList(),
        public val source: List<RunDocument> = emptyList(),
    ) : BlockDocument

    @SerialName("table")
    @Serializable
    public data class Table(
        public val caption: List<RunDocument> = emptyList(),
        public val rows: List<Row> = emptyList(),
    ) : BlockDocument

    @SerialName("video")
    @Serializable
    public data class Video(
        public val address: String,
        public val poster: ImageDocument? = null,
        public val title: String? = null,
    ) : BlockDocument

    /** A kind that this app is too old for. */
    @Serializable
    public data object Unknown : BlockDocument
}

@Serializable
public data class Cell(
    public val blocks: List<BlockDocument> = emptyList(),
    public val columns: Int,
    public val header: Boolean,
    public val rows: Int,
)

@Serializable
public data class ChangesDocument(
    public val changed: List<EntryDocument>,
    public val more: Boolean,
    public val next: String,
    public val removed: List<String>,
    public val reset: Boolean,
)

@Serializable
public data class DateDocument(
    public val at: String? = null,
    public val day: String,
)

@Serializable
public data class DesignDocument(
    public val accentColor: String,
    public val appIcon: String? = null,
    public val bodyFont: FontDocument? = null,
    public val dark: PaletteDocument? = null,
    public val headerImages: List<String>,
    public val headingFont: FontDocument? = null,
    public val icon: String? = null,
    public val light: PaletteDocument? = null,
    public val logo: String? = null,
    public val mainColor: String,
    public val name: String,
    public val onMainColor: String,
    public val shortName: String,
)

@Serializable
public data class EntryDocument(
    public val address: String,
    public val bylines: List<String>,
    public val id: String,
    public val image: ImageDocument? = null,
    public val published: DateDocument? = null,
    public val sections: List<String>,
    public val summary: String? = null,
    public val title: String,
    public val version: String? = null,
)

@Serializable
public data class EventBatchDocument(
    public val appVersion: String? = null,
    public val cohort: String? = null,
    public val consent: Boolean,
    public val events: List<EventDocument>,
    public val install: String? = null,
    public val platform: String,
    public val sent: String,
)

@Serializable
public data class EventDocument(
    public val articleId: String? = null,
    public val at: String,
    public val depth: Double? = null,
    public val id: String,
    public val pushId: String? = null,
    public val results: Int? = null,
    public val screen: String? = null,
    public val seconds: Double? = null,
    public val section: String? = null,
    public val type: String,
)

@Serializable
public data class FeaturesDocument(
    public val analytics: Boolean,
    public val offline: Boolean,
    public val popular: Boolean,
    public val push: Boolean,
    public val search: Boolean,
)

@Serializable
public data class FontDocument(
    public val android: String,
    public val ios: String,
    public val kind: String,
)

@Serializable
public data class ImageDocument(
    public val address: String,
    public val alt: String? = null,
    public val height: Int? = null,
    public val stored: StoredImageDocument? = null,
    public val width: Int? = null,
)

@Serializable
public data class Item(
    public val blocks: List<BlockDocument> = emptyList(),
    public val term: List<RunDocument> = emptyList(),
)

@Serializable
public data class ListDocument(
    public val items: List<EntryDocument>,
    public val next: String? = null,
)

@Serializable
public data class MessageDocument(
    public val from: String? = null,
    public val id: String,
    public val kind: String,
    public val link: String? = null,
    public val platforms: List<String>,
    public val text: String,
    public val title: String,
    public val until: String? = null,
)

@Serializable
public data class MinimumVersionDocument(
    public val android: String? = null,
    public val ios: String? = null,
)

@Serializable
public data class PaletteDocument(
    public val accent: String,
    public val background: String,
    public val divider: String,
    public val onAccent: String,
    public val secondaryText: String,
    public val surface: String,
    public val text: String,
)

@Serializable
public data class Refused(
    public val id: String? = null,
    public val reason: String,
)

@Serializable
public data class ResolvedDocument(
    public val id: String,
    public val kind: String,
)

@Serializable
public data class Row(
    public val cells: List<Cell>,
)

@Serializable
public data class RunDocument(
    public val link: String? = null,
    public val marks: List<String> = emptyList(),
    public val ruby: String? = null,
    public val text: String? = null,
)

@Serializable
public data class SectionDocument(
    public val articles: Int,
    public val id: String,
    public val name: String,
)

@Serializable
public data class StoredImageDocument(
    public val address: String,
    public val animation: String? = null,
    public val color: String? = null,
    public val widths: List<Int>,
)

@Serializable
public data class TabDocument(
    public val kind: String,
    public val section: String? = null,
)

@Serializable
public data class TakenDocument(
    public val accepted: Int,
    public val refused: List<Refused>,
)
