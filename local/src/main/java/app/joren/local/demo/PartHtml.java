package app.joren.local.demo;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the parts of a story as the demo site's theme marks them up. */
final class PartHtml {

	private final Edition edition;

	PartHtml(Edition edition) {
		this.edition = edition;
	}

	String html(List<Part> parts) {
		return each(parts, this::html);
	}

	private String html(Part part) {
		return switch (part) {
			case Part.Words words -> "<p>" + Inline.html(words.text()) + "</p>\n";
			case Part.Title title -> heading(title);
			case Part.Saying saying -> saying(saying);
			case Part.Items items -> items(items);
			case Part.Terms terms -> terms(terms);
			case Part.Grid grid -> grid(grid);
			case Part.Photo photo -> photo(photo);
			case Part.Album album -> album(album);
			case Part.Film film -> film(film);
			case Part.Verbatim verbatim -> "<pre class=\"chalk\">" + Inline.escaped(verbatim.text()) + "</pre>\n";
			case Part.Rule _ -> "<hr class=\"tide\">\n";
			case Part.Notes notes -> notes(notes);
		};
	}

	private static String heading(Part.Title title) {
		String tag = "h" + title.level();
		return "<" + tag + ">" + Inline.html(title.text()) + "</" + tag + ">\n";
	}

	private static String saying(Part.Saying saying) {
		String said = each(saying.paragraphs(), (line) -> "<p>" + Inline.html(line) + "</p>");
		String source = saying.source().isEmpty() ? "" : "<footer>" + Inline.html(saying.source()) + "</footer>";
		return "<blockquote class=\"voice\">" + said + source + "</blockquote>\n";
	}

	private static String items(Part.Items items) {
		String tag = items.numbered() ? "ol" : "ul";
		String inner = each(items.items(), (item) -> "<li>" + Inline.html(item.text()) + below(item) + "</li>\n");
		return "<" + tag + ">\n" + inner + "</" + tag + ">\n";
	}

	private static String below(Part.Item item) {
		return item.below().isEmpty() ? ""
				: "<ul>" + each(item.below(), (line) -> "<li>" + Inline.html(line) + "</li>") + "</ul>";
	}

	private static String terms(Part.Terms terms) {
		return "<dl class=\"facts\">\n" + each(terms.pairs(),
				(pair) -> "<dt>" + Inline.html(pair.getFirst()) + "</dt><dd>" + Inline.html(pair.getLast()) + "</dd>\n")
				+ "</dl>\n";
	}

	private static String grid(Part.Grid grid) {
		String caption = grid.caption().isEmpty() ? "" : "<caption>" + Inline.html(grid.caption()) + "</caption>";
		String head = row(grid.rows().getFirst(), "th scope=\"col\"", "th");
		String rows = each(grid.rows().subList(1, grid.rows().size()), (cells) -> row(cells, "td", "td"));
		return "<div class=\"board\"><table>" + caption + "<thead>" + head + "</thead>\n<tbody>" + rows
				+ "</tbody></table></div>\n";
	}

	private static String row(List<String> cells, String open, String close) {
		return "<tr>" + each(cells, (cell) -> "<" + open + ">" + Inline.html(cell) + "</" + close + ">") + "</tr>\n";
	}

	private String photo(Part.Photo photo) {
		String credit = photo.credit().isEmpty() ? "" : " <small class=\"by-lens\">" + this.edition.label("photo")
				+ Inline.escaped(photo.credit()) + "</small>";
		return "<figure class=\"plate\"><img src=\"" + Pictures.path(photo.picture()) + "\" width=\"" + Pictures.WIDTH
				+ "\" height=\"" + Pictures.HEIGHT + "\" alt=\"" + Inline.escaped(Inline.plain(photo.caption()))
				+ "\" loading=\"lazy\"><figcaption>" + Inline.html(photo.caption()) + credit
				+ "</figcaption></figure>\n";
	}

	private static String album(Part.Album album) {
		String pictures = each(album.pictures(), (name) -> "<li><a href=\"" + Pictures.path(name) + "\"><img src=\""
				+ Pictures.path(name) + "\" width=\"480\" height=\"270\" alt=\"\" loading=\"lazy\"></a></li>");
		return "<figure class=\"album\"><ul>" + pictures + "</ul><figcaption>" + Inline.html(album.caption())
				+ "</figcaption></figure>\n";
	}

	private static String film(Part.Film film) {
		return "<div class=\"film\"><iframe src=\"https://www.youtube.com/embed/" + film.id() + "\" title=\""
				+ Inline.escaped(film.title()) + "\" loading=\"lazy\" allowfullscreen></iframe></div>\n";
	}

	private static String notes(Part.Notes notes) {
		return "<ol class=\"footnotes\">\n" + IntStream.rangeClosed(1, notes.notes().size())
			.mapToObj((number) -> "<li id=\"note-" + number + "\">" + Inline.html(notes.notes().get(number - 1))
					+ " <a href=\"#back-" + number + "\" aria-label=\"back\">↩</a></li>\n")
			.collect(Collectors.joining()) + "</ol>\n";
	}

	private static <T> String each(List<T> values, Function<T, String> html) {
		return values.stream().map(html).collect(Collectors.joining());
	}

}
