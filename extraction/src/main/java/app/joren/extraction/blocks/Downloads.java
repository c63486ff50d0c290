package app.joren.extraction.blocks;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;

/** Makes a card, or a player, of a paragraph that is nothing but a link to a file. */
final class Downloads {

	private static final Pattern FILE = Pattern
		.compile("\\.(pdf|zip|docx?|xlsx?|pptx?|odt|ods|odp|epub|csv|gz|7z|rar|dmg|exe|apk|ics|key|pages)$");

	private static final Pattern SOUND = Pattern.compile("\\.(?:mp3|m4a|ogg|oga|wav|aac|flac)$");

	private static final Pattern FILM = Pattern.compile("\\.(?:mp4|m4v|webm|mov)$");

	private static final Pattern SIZE = Pattern
		.compile("(?<![\\w.])(\\d{1,4}(?:[.,]\\d{1,2})?)\\s?(k|K|M|G)(?:i?B|o|バイト)(?!\\w)");

	/** What may stand beside the link without being a text of its own. */
	private static final Pattern DETAIL = Pattern
		.compile("[\\s(\\[（【:,;/|–—-]*(?:[A-Za-z][A-Za-z0-9]{1,4}[\\s,;:/|–—-]*)?"
				+ "(?:\\d{1,4}(?:[.,]\\d{1,2})?\\s?[kKMG](?:i?B|o|バイト))?[\\s)\\]）】.]*");

	private Downloads() {
	}

	static Block blockOf(List<Run> runs) {
		Optional<URI> link = onlyLink(runs);
		if (link.isEmpty() || link.get().getPath() == null) {
			return new Block.Paragraph(runs);
		}
		String path = link.get().getPath().toLowerCase(Locale.ROOT);
		String title = InlineText.textOf(runs);
		if (SOUND.matcher(path).find()) {
			return new Block.Audio(link.get(), title);
		}
		if (FILM.matcher(path).find()) {
			return new Block.Video(link.get(), null, title);
		}
		Matcher file = FILE.matcher(path);
		return file.find() ? new Block.Card(link.get(), title, detail(file.group(1), title), "download")
				: new Block.Paragraph(runs);
	}

	private static Optional<URI> onlyLink(List<Run> runs) {
		List<URI> links = runs.stream().flatMap((run) -> Optional.ofNullable(run.link()).stream()).distinct().toList();
		return (links.size() == 1 && runs.stream().allMatch(Downloads::isLinkOrDetail)) ? Optional.of(links.getFirst())
				: Optional.empty();
	}

	private static boolean isLinkOrDetail(Run run) {
		return run.link() != null || DETAIL.matcher(run.text()).matches();
	}

	/** The kind of file, and its size where the text tells it. */
	private static String detail(String ending, String title) {
		Matcher size = SIZE.matcher(title);
		String kind = ending.toUpperCase(Locale.ROOT);
		return size.find() ? "%s, %s %sB".formatted(kind, size.group(1), size.group(2)) : kind;
	}

}
