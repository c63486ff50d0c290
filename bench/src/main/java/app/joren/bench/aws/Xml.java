package app.joren.bench.aws;

import java.util.List;
import java.util.regex.Pattern;

/** As much of XML as answers and questions here need. */
final class Xml {

	private static final Pattern KEY = Pattern.compile("<Key>([^<]*)</Key>");

	private Xml() {
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	static String element(String name, String text) {
		return "<" + name + ">" + escaped(text) + "</" + name + ">";
	}

	/** The keys that a document names. */
	static List<String> keys(String document) {
		return KEY.matcher(document)
			.results()
			.map((key) -> key.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
			.toList();
	}

}
