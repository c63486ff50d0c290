package app.joren.extraction.blocks;

import java.util.ArrayList;
import java.util.List;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;

/**
 * Reads tables of data; tables that only lay out the page are taken apart.
 *
 * @param context of the page
 */
record Tables(Context context) {

	/** A cell with so much text is a part of a page. */
	private static final int LONGEST_CELL = 800;

	private static final int MOST_SPANNED = 1000;

	List<Block> read(Element table) {
		if (Codes.isCodeBox(table) || Selectors.first(table, "td.code pre, td.rouge-code pre, td.blob-code") != null) {
			return List.of(Codes.read(table));
		}
		List<Element> rows = rows(table);
		return isLayout(table, rows) ? unwrapped(table, rows) : data(table, rows);
	}

	private List<Block> data(Element table, List<Element> rows) {
		List<Block.Table.Row> read = new ArrayList<>();
		for (Element row : rows) {
			List<Block.Table.Cell> cells = new ArrayList<>();
			for (Element cell : cells(row)) {
				cells.add(new Block.Table.Cell(cell.nameIs("th") || isHead(row), span(cell, "colspan"),
						span(cell, "rowspan"), this.context.read(cell)));
			}
			if (cells.stream().anyMatch((cell) -> !cell.blocks().isEmpty())) {
				read.add(new Block.Table.Row(cells));
			}
		}
		Element caption = Selectors.first(table, "> caption");
		List<Run> words = (caption == null || this.context.skips(caption)) ? List.of() : this.context.runs(caption);
		return (read.isEmpty() && words.isEmpty()) ? List.of() : List.of(new Block.Table(words, read));
	}

	private List<Block> unwrapped(Element table, List<Element> rows) {
		List<Block> blocks = new ArrayList<>();
		Element caption = Selectors.first(table, "> caption");
		if (caption != null && !this.context.skips(caption)) {
			blocks.addAll(this.context.read(caption));
		}
		for (Element row : rows) {
			for (Element cell : cells(row)) {
				blocks.addAll(this.context.read(cell));
			}
		}
		return blocks;
	}

	private static boolean isLayout(Element table, List<Element> rows) {
		String role = table.attr("role");
		if (role.equals("presentation") || role.equals("none") || Selectors.first(table, "table table") != null) {
			return true;
		}
		int columns = rows.stream().mapToInt((row) -> row.childrenSize()).max().orElse(0);
		if (columns < 2) {
			return Selectors.first(table, "th") == null || rows.size() < 2;
		}
		if (Selectors.first(table, "> caption, > thead, th") != null) {
			return false;
		}
		boolean longCells = rows.stream()
			.flatMap((row) -> row.children().stream())
			.anyMatch((cell) -> cell.text().length() > LONGEST_CELL);
		return longCells || rows.size() < 2;
	}

	private List<Element> rows(Element table) {
		List<Element> rows = new ArrayList<>();
		List<Element> feet = new ArrayList<>();
		for (Element child : table.children()) {
			if (this.context.skips(child)) {
				continue;
			}
			switch (child.normalName()) {
				case "tr" -> rows.add(child);
				case "tfoot" -> child.children().stream().filter((row) -> row.nameIs("tr")).forEach(feet::add);
				case "thead", "tbody" -> child.children().stream().filter((row) -> row.nameIs("tr")).forEach(rows::add);
				default -> {
				}
			}
		}
		rows.addAll(feet);
		rows.removeIf(this.context::skips);
		return rows;
	}

	private List<Element> cells(Element row) {
		return row.children().stream().filter((cell) -> !this.context.skips(cell)).toList();
	}

	private static boolean isHead(Element row) {
		return row.parent() != null && row.parent().nameIs("thead");
	}

	private static int span(Element cell, String attribute) {
		String value = cell.attr(attribute);
		return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, MOST_SPANNED) : 1;
	}

}
