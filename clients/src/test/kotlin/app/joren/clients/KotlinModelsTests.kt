package app.joren.clients

import app.joren.client.ArticleDocument
import app.joren.client.BlockDocument
import app.joren.client.clientJson
import java.nio.file.Files
import java.nio.file.Path
import kotlinx.serialization.encodeToString
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

internal class KotlinModelsTests {

    @Test
    fun everyBlockIsRead() {
        val article = read("../console-api/src/test/resources/preview/every-block.json")

        assertThat(article.bylines).containsExactly("Mara Ellison")
        assertThat(article.body.map { it::class.simpleName }.toSet()).contains(
            "Heading", "Paragraph", "Picture", "Gallery", "Quote", "Listing", "Table", "Code", "Embed", "Video",
            "Audio", "Card", "Divider", "Unknown",
        )
    }

    @Test
    fun yesterdaysArticleIsRead() {
        val article = read("../apps-api/src/test/resources/old/article.json")

        assertThat(article.title).isNotBlank()
        assertThat(clientJson.decodeFromString<ArticleDocument>(clientJson.encodeToString(article))).isEqualTo(article)
    }

    @Test
    fun whatIsMissingIsEmpty() {
        val block = clientJson.decodeFromString<BlockDocument>("""{"type": "paragraph", "colour": "red"}""")

        assertThat(block).isEqualTo(BlockDocument.Paragraph())
    }

    private fun read(file: String): ArticleDocument = clientJson.decodeFromString(Files.readString(Path.of(file)))
}
