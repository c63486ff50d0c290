package app.joren.extraction.body;

import app.joren.extraction.page.Remembered;

/**
 * What the names of an element say about it.
 *
 * @param foreign that it is not the article's
 * @param body that it holds articles
 * @param comments that it holds comments
 * @param consent that it asks for consent
 * @param frame that it frames the content of every page
 * @param caption that it stands under a picture
 */
record NameSigns(boolean foreign, boolean body, boolean comments, boolean consent, boolean frame, boolean caption) {

	static final NameSigns NONE = new NameSigns(false, false, false, false, false, false);

	private static final Remembered<NameSigns> SINGLE = new Remembered<>(NameSigns::of);

	/** What several names say together. */
	static NameSigns ofAll(String written) {
		NameSigns all = NONE;
		for (String name : written.split(" ")) {
			all = (name.length() < 2 || isUtility(name)) ? all : all.or(SINGLE.of(name));
		}
		return all;
	}

	/**
	 * Utility classes such as {@code lg:hidden} tell a look, often of one width alone.
	 */
	private static boolean isUtility(String name) {
		return name.indexOf(':') >= 0 || name.indexOf('[') >= 0 || name.indexOf('(') >= 0;
	}

	private NameSigns or(NameSigns other) {
		return new NameSigns(this.foreign || other.foreign, this.body || other.body, this.comments || other.comments,
				this.consent || other.consent, this.frame || other.frame, this.caption || other.caption);
	}

	private static NameSigns of(String written) {
		String names = Names.parted(written);
		if (names.isEmpty()) {
			return NONE;
		}
		String part = names.substring(names.lastIndexOf("__") + 1);
		boolean foreignPart = part.length() < names.length() && Names.isForeign(part) && !Names.isBody(part);
		return new NameSigns(Names.isForeign(names), Names.isBody(names) && !foreignPart, Names.isComments(names),
				Names.isConsent(names), Names.isFrame(names), Names.isCaption(names));
	}

}
