package app.joren.console.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.contracts.review.PagePicture;

import org.springframework.web.util.HtmlUtils;

/** Marks nodes in the picture of a page. */
public final class PictureMarks {

	private static final Pattern NODE = Pattern.compile("data-n=\"([0-9.]+)\"");

	private final Map<String, String> labels = new HashMap<>();

	/** Gives a node a label; the first label counts. */
	public void add(String node, String label) {
		this.labels.putIfAbsent(node, label);
	}

	/** The picture with its marks, and with what may be pointed at. */
	public String on(PagePicture picture) {
		Set<String> blocks = new HashSet<>();
		picture.nodes().forEach((node) -> blocks.add(node.node()));
		return NODE.matcher(picture.html()).replaceAll((found) -> {
			String node = found.group(1);
			String pick = blocks.contains(node) ? " data-pick" : "";
			String label = this.labels.get(node);
			String mark = (label != null) ? " data-mark=\"" + HtmlUtils.htmlEscape(label) + "\"" : "";
			return Matcher.quoteReplacement(found.group() + pick + mark);
		});
	}

}
