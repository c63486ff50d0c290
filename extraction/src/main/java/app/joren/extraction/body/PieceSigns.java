package app.joren.extraction.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.metadata.TitleCleaner;
import org.jsoup.nodes.Element;

/** Reads the signs of each piece of a page's text. */
final class PieceSigns {

	private static final PieceSign[] SIGNS = PieceSign.values();

	private final Layout layout;

	private final Places places;

	private final Surroundings surroundings;

	private final Body body;

	private final Set<String> titles = new HashSet<>();

	private final Map<String, Integer> counts = new HashMap<>();

	private final Set<String> seen = new HashSet<>();

	private final double[] values = new double[SIGNS.length];

	private int headings;

	private int rank;

	private int before;

	PieceSigns(Layout layout, Places places, PageMetadata metadata, Body body) {
		this.layout = layout;
		this.places = places;
		this.body = body;
		this.surroundings = new Surroundings(layout);
		metadata.titles().forEach((title) -> this.titles.add(TitleCleaner.letters(title.value())));
		for (int row : layout.pieces()) {
			this.counts.merge(layout.text(row), 1, Integer::sum);
		}
	}

	/**
	 * The signs of the next piece, by the order of their names.
	 * @param piece its number; pieces have to be read in their order
	 */
	double[] of(int piece) {
		Arrays.fill(this.values, 0);
		int row = this.layout.pieces()[piece];
		String text = this.layout.text(row);
		tag(row);
		text(row, text);
		place(row);
		headings(row, text);
		order(row, text);
		around(piece, row);
		found(row);
		this.before += this.layout.map().length(row);
		return this.values;
	}

	private void tag(int row) {
		Element element = this.layout.map().element(row);
		String name = element.normalName();
		set(PieceSign.PARAGRAPH, name.equals("p"));
		set(PieceSign.ITEM, name.equals("li"));
		set(PieceSign.CELL, name.equals("td") || name.equals("th") || name.equals("dd") || name.equals("dt"));
		set(PieceSign.LABEL,
				name.equals("figcaption") || name.equals("legend") || name.equals("summary") || name.equals("address"));
	}

	private void text(int row, String text) {
		int length = this.layout.map().length(row);
		double linked = (double) this.layout.map().linked(row) / length;
		set(PieceSign.LENGTH, Math.min(Math.log1p(length), 7) / 7);
		set(PieceSign.SHORT, length < 20);
		set(PieceSign.LONG, length >= 100);
		set(PieceSign.LINKED, linked);
		set(PieceSign.ALL_LINKED, linked > 0.9);
		set(PieceSign.SENTENCE, PieceWords.isSentence(text));
		set(PieceSign.PRICE, PieceWords.isPrice(text));
		set(PieceSign.DATE, PieceWords.isDate(text));
		set(PieceSign.DIGITS, PieceWords.digits(text));
		set(PieceSign.BUTTON, PieceWords.isButton(text));
		set(PieceSign.NOTICE, PieceWords.isNotice(text));
		set(PieceSign.TITLE, length < 300 && this.titles.contains(TitleCleaner.letters(text)));
	}

	private void place(int row) {
		set(PieceSign.IN_NAVIGATION, this.places.isIn(row, Places.NAVIGATION));
		set(PieceSign.IN_HEADER, this.places.isIn(row, Places.HEADER));
		set(PieceSign.IN_FOOTER, this.places.isIn(row, Places.FOOTER));
		set(PieceSign.IN_ASIDE, this.places.isIn(row, Places.ASIDE));
		set(PieceSign.IN_FORM, this.places.isIn(row, Places.FORM));
		set(PieceSign.IN_MAIN, this.places.isIn(row, Places.MAIN));
		set(PieceSign.IN_ARTICLE, this.places.isIn(row, Places.ARTICLE));
		set(PieceSign.IN_COMMENTS, this.places.isIn(row, Places.COMMENTS));
		set(PieceSign.IN_CONSENT, this.places.isIn(row, Places.CONSENT));
		set(PieceSign.IN_BODY, this.places.isIn(row, Places.BODY));
		set(PieceSign.IN_HIDDEN, this.places.isIn(row, Places.HIDDEN));
		set(PieceSign.IN_LIST, this.places.isIn(row, Places.LIST));
		set(PieceSign.IN_TABLE, this.places.isIn(row, Places.TABLE));
		set(PieceSign.FOREIGN, this.places.isIn(row, Places.FOREIGN));
		set(PieceSign.DEEP_FOREIGN, this.places.isIn(row, Places.DEEP_FOREIGN));
		set(PieceSign.NO_MAIN, this.layout.main() < 0);
		for (NameTopic topic : NameTopic.values()) {
			this.values[PieceSign.NAMED_REVIEW.ordinal() + topic.ordinal()] = this.places.isIn(row, topic) ? 1 : 0;
		}
	}

	private void headings(int row, String text) {
		int own = rank(row);
		if (own > 0 && (own <= this.rank || this.layout.map().length(row) < 80)) {
			this.headings = HeadingTopic.of(text);
			this.rank = own;
		}
		set(PieceSign.HEADING_1, own == 1);
		set(PieceSign.HEADING_2, own == 2);
		set(PieceSign.HEADING_3, own > 2);
		for (HeadingTopic topic : HeadingTopic.values()) {
			this.values[PieceSign.UNDER_RELATED.ordinal() + topic.ordinal()] = topic.isIn(this.headings) ? 1 : 0;
		}
	}

	/** The rank of the heading in which a row stands, or 0. */
	private int rank(int row) {
		if (!this.places.isIn(row, Places.HEADING)) {
			return 0;
		}
		int around = row;
		while (!Names.isHeading(this.layout.map().element(around))) {
			around = this.layout.map().parent(around);
		}
		return this.layout.map().element(around).normalName().charAt(1) - '0';
	}

	private void order(int row, String text) {
		double position = (double) this.before / this.layout.total();
		set(PieceSign.BEGIN, position < 0.1);
		set(PieceSign.END, position > 0.85);
		set(PieceSign.BEFORE_HEADING, row < this.layout.heading());
		set(PieceSign.NO_HEADING, this.layout.heading() < 0);
		set(PieceSign.SECOND_TIME, !this.seen.add(text));
		set(PieceSign.TWICE, this.counts.getOrDefault(text, 0) > 1);
	}

	private void around(int piece, int row) {
		int repeats = this.places.repeats(row);
		double each = this.places.repeatedLength(row);
		set(PieceSign.REPEATED, repeats > 0);
		set(PieceSign.REPEATED_LONG, each >= 60);
		set(PieceSign.REPEATED_RICH, each >= 200);
		set(PieceSign.REPEATED_OFTEN, repeats >= 10);
		set(PieceSign.REPEATED_SHORT, repeats > 0 && each < 25);
		set(PieceSign.NEAR_LINKED, this.surroundings.linked(piece, 3));
		set(PieceSign.NEAR_PROSE, this.surroundings.prose(piece, 3));
		set(PieceSign.NEAR_LENGTH, this.surroundings.length(piece, 3));
		set(PieceSign.AREA_LINKED, this.surroundings.linked(piece, 10));
		set(PieceSign.AREA_PROSE, this.surroundings.prose(piece, 10));
		box(row, 3, PieceSign.BOX_LINKED, PieceSign.BOX_PROSE, PieceSign.BOX_SHARE);
		set(PieceSign.BOX_LENGTH, averageLength(this.layout.around(row, 3)));
		int part = this.layout.around(row, 8);
		set(PieceSign.PART_LINKED, this.layout.linkShare(part));
		set(PieceSign.PART_SHARE, (double) this.layout.length(part) / this.layout.total());
		int region = this.layout.around(row, 25);
		set(PieceSign.REGION_LINKED, this.layout.linkShare(region));
		set(PieceSign.REGION_PROSE, this.layout.proseShare(region));
		set(PieceSign.REGION_LENGTH, averageLength(region));
	}

	/** What the finder of articles makes of it. */
	private void found(int row) {
		boolean held = this.body.holds(this.layout.map().element(row));
		set(PieceSign.FOUND, held && !this.body.whole());
		set(PieceSign.KEPT, held && this.body.whole());
		set(PieceSign.NONE_FOUND, this.body.whole());
	}

	private void box(int row, int pieces, PieceSign linked, PieceSign prose, PieceSign share) {
		int box = this.layout.around(row, pieces);
		set(linked, this.layout.linkShare(box));
		set(prose, this.layout.proseShare(box));
		set(share, (double) this.layout.length(box) / this.layout.total());
	}

	private double averageLength(int row) {
		return Math.min(Math.log1p((double) this.layout.length(row) / Math.max(1, this.layout.count(row))), 6) / 6;
	}

	private void set(PieceSign sign, boolean there) {
		set(sign, there ? 1 : 0);
	}

	private void set(PieceSign sign, double value) {
		this.values[sign.ordinal()] = value;
	}

}
