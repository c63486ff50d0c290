package app.joren.extraction.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import app.joren.extraction.page.DecodedText;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads what a site answers when a list is asked for more: a page, a part of one, or JSON
 * with markup in it.
 */
public final class ListAnswer {

	private static final Pattern WHOLE = Pattern.compile("(?i)<!doctype|<html[\\s>]|<head[\\s>]|<body[\\s>]");

	private static final int BEGINNING = 2000;

	private static final int DEEPEST = 8;

	private ListAnswer() {
	}

	/**
	 * The answer as a page.
	 * @param answer what the server answered
	 * @param list the page into which a part of a page is put, to which its links are
	 * relative
	 */
	public static Page of(FetchedPage answer, URI list) {
		Object json = JsonLists.read(answer).orElse(null);
		if (json != null) {
			List<String> markup = new ArrayList<>();
			collect(json, markup, 0);
			if (!markup.isEmpty()) {
				Document document = Jsoup.parse(String.join("\n", markup), list.toString());
				return new Page(answer.address(), list, document.charset(), document);
			}
		}
		Page page = PageParser.parse(answer);
		return isPart(answer) ? new Page(page.address(), list, page.charset(), page.document()) : page;
	}

	/** Whether it is less than a page. */
	public static boolean isPart(FetchedPage answer) {
		String text = DecodedText.of(answer).text();
		return !WHOLE.matcher(text.substring(0, Math.min(text.length(), BEGINNING))).find();
	}

	private static void collect(Object value, List<String> markup, int depth) {
		if (depth > DEEPEST) {
			return;
		}
		switch (value) {
			case String text when text.contains("<") && text.contains("href=") -> markup.add(text);
			case List<?> list -> list.forEach((part) -> collect(part, markup, depth + 1));
			case Map<?, ?> map -> map.values().forEach((part) -> collect(part, markup, depth + 1));
			default -> {
				// No markup.
			}
		}
	}

}
