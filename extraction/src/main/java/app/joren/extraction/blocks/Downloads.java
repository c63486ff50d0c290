package app.joren.extraction.blocks;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;

/** Makes a card of a paragraph that is nothing but a link to a file. */
final class Downloads {

	private static final Pattern FILE = Pattern
		.compile("\\.(?:pdf|zip|docx?|xlsx?|pptx?|odt|ods|odp|epub|csv|gz|7z|rar|dmg|exe|apk|ics|key|pages)$");

	private Downloads() {
	}

	static Block cardOrParagraph(List<Run> runs) {
		URI link = runs.getFirst().link();
		if (link == null || link.getPath() == null || !FILE.matcher(link.getPath().toLowerCase(Locale.ROOT)).find()) {
			return new Block.Paragraph(runs);
		}
		boolean alone = runs.stream().allMatch((run) -> link.equals(run.link()));
		return alone ? new Block.Card(link, InlineText.textOf(runs), null, "download") : new Block.Paragraph(runs);
	}

}
