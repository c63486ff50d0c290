package app.joren.extraction.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * Reads the signs of the pieces of one post. Only what is said within the post counts:
 * that a whole thread stands among comments or in a form means nothing.
 */
final class PostSigns {

	private static final double MOST = 0.75;

	private static final int LONGEST_NAME = 40;

	private static final NameTopic[] TOPICS = { NameTopic.USER, NameTopic.SIGNATURE, NameTopic.FACTS, NameTopic.CONTENT,
			NameTopic.POST, NameTopic.DESCRIPTION, NameTopic.PURCHASE, NameTopic.SHARING, NameTopic.MENU,
			NameTopic.INVITATION, NameTopic.SIDE, NameTopic.CARD, NameTopic.NOTICE };

	private static final Set<String> TEXTS = Set.of("text", "articleBody", "description");

	private final Layout layout;

	private final Map<String, Integer> counts = new HashMap<>();

	private final int posts;

	private final double[] values = new double[PostSign.values().length];

	private final int[] topics;

	private final boolean[] bodies;

	private final boolean[] quotes;

	private final boolean[] frames;

	private int post;

	private int before;

	private boolean dated;

	private boolean named;

	PostSigns(Layout layout, Posts posts) {
		this.layout = layout;
		this.posts = posts.rows().size();
		this.topics = new int[layout.map().size()];
		this.bodies = new boolean[layout.map().size()];
		this.quotes = new boolean[layout.map().size()];
		this.frames = new boolean[layout.map().size()];
		for (int row : posts.rows()) {
			count(row);
			mark(row);
		}
	}

	private void count(int post) {
		Set<String> texts = new HashSet<>();
		for (int row = post; row < this.layout.map().end(post); row++) {
			String text = this.layout.text(row);
			if (!text.isEmpty() && texts.add(text)) {
				this.counts.merge(text, 1, Integer::sum);
			}
		}
	}

	private void mark(int post) {
		TextMap map = this.layout.map();
		for (int row = post + 1; row < map.end(post); row++) {
			int parent = map.parent(row);
			Element element = map.element(row);
			boolean most = this.layout.length(row) > MOST * this.layout.length(post);
			int own = (element.attributesSize() == 0 || most) ? 0 : NameTopic.of(Names.written(element));
			this.topics[row] = this.topics[parent] | own;
			this.bodies[row] = this.bodies[parent] || map.signs(row).body() || TEXTS.contains(element.attr("itemprop"));
			this.quotes[row] = this.quotes[parent] || element.nameIs("blockquote") || element.nameIs("aside");
			this.frames[row] = this.frames[parent] || element.nameIs("form") || Names.isFrame(element);
		}
	}

	/** Starts with the pieces of a post. */
	void start(int row) {
		this.post = row;
		this.before = 0;
		this.dated = false;
		this.named = false;
	}

	/** The signs of the post's next piece. */
	double[] of(int row) {
		Arrays.fill(this.values, 0);
		text(row);
		place(row);
		facts(row, this.layout.text(row));
		int length = this.layout.map().length(row);
		double position = (double) this.before / Math.max(1, this.layout.length(this.post));
		set(PostSign.POSITION, position);
		set(PostSign.START, this.before == 0);
		set(PostSign.END, position >= 0.95);
		this.before += length;
		return this.values;
	}

	private void text(int row) {
		int length = this.layout.map().length(row);
		Element element = this.layout.map().element(row);
		set(PostSign.PARAGRAPH, element.nameIs("p"));
		set(PostSign.ITEM,
				element.nameIs("li") || element.nameIs("dd") || element.nameIs("dt") || element.nameIs("td"));
		set(PostSign.HEADING, Names.isHeading(element));
		set(PostSign.LENGTH, Math.min(Math.log1p(length), 7) / 7);
		set(PostSign.SHORT, length < 20);
		set(PostSign.LONG, length >= 80);
		set(PostSign.LINKED, (double) this.layout.map().linked(row) / Math.max(1, length));
		set(PostSign.NO_MARK, this.layout.map().marks(row) == 0);
	}

	private void place(int row) {
		set(PostSign.BODY, this.bodies[row]);
		set(PostSign.QUOTE, this.quotes[row]);
		set(PostSign.FRAME, this.frames[row]);
		for (int topic = 0; topic < TOPICS.length; topic++) {
			this.values[PostSign.NAMED_USER.ordinal() + topic] = is(row, TOPICS[topic]) ? 1 : 0;
		}
	}

	private boolean is(int row, NameTopic topic) {
		return (this.topics[row] & topic.bit()) != 0;
	}

	/** A post has one writer and one date; what many posts say is no part of any. */
	private void facts(int row, String text) {
		int count = this.counts.getOrDefault(text, 0);
		boolean date = PieceWords.isDate(text);
		set(PostSign.FIRST_DATE, date && !this.dated);
		set(PostSign.NEXT_DATE, date && this.dated);
		this.dated |= date;
		boolean user = !date && is(row, NameTopic.USER) && text.length() < LONGEST_NAME
				&& count < Math.max(2, 0.5 * this.posts);
		set(PostSign.FIRST_USER, user && !this.named);
		set(PostSign.NEXT_USER, user && this.named);
		this.named |= user;
		set(PostSign.COMMON, count >= Math.max(3, 0.3 * this.posts));
		set(PostSign.TWICE, count >= 2);
	}

	private void set(PostSign sign, boolean there) {
		set(sign, there ? 1 : 0);
	}

	private void set(PostSign sign, double value) {
		this.values[sign.ordinal()] = value;
	}

}
