package app.joren.extraction.body;

import java.util.regex.Pattern;

/** What the words of a heading say of the text below it. */
enum HeadingTopic {

	RELATED("related|you (?:may|might)|also (?:like|bought|viewed)|recommend|recently viewed|customers|similar|more (?:from|in|like|to|on)|popular|trending|best ?sellers|featured|latest|explore|from our|shop by|complete the|frequently bought|beliebt|ähnliche|aussi|también|関連|おすすめ|人気|相关|推荐"),
	REVIEWS("reviews?|ratings?|testimonial|what (?:our|people|customers)|bewertung|avis|reseñas|recensioni|レビュー|口コミ|评价"),
	QUESTIONS("faq|frequently asked|questions|q ?& ?a|häufige fragen|よくある|常见问题"),
	DELIVERY("shipping|delivery|returns?|warranty|payment|guarantee|versand|livraison|envío|spedizione|配送|返品|运费"),
	INVITATION(
			"newsletter|subscribe|sign up|stay|follow us|connect|join|contact|get in touch|login|log in|register|reply|メルマガ|登録"),
	FACTS("description|details|spec|features?|overview|about|ingredients|materials?|dimensions|what's in|included|highlights|how to|benefits|beschreibung|caractéristiques|商品説明|仕様|特長|规格");

	private final Pattern words;

	HeadingTopic(String words) {
		this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** The topics of a heading, as bits. */
	static int of(String heading) {
		int topics = 0;
		for (HeadingTopic topic : values()) {
			topics |= topic.words.matcher(heading).find() ? 1 << topic.ordinal() : 0;
		}
		return topics;
	}

	boolean isIn(int topics) {
		return (topics & (1 << ordinal())) != 0;
	}

}
