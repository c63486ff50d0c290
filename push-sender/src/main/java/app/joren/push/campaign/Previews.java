package app.joren.push.campaign;

import java.net.URI;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

import app.joren.contracts.push.PushPreview;
import app.joren.contracts.push.PushText;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;

/**
 * Tells what a locked phone shows of a push. Systems cut by their own measure and the
 * reader's size of text, so this is what most phones show.
 */
public final class Previews {

	/** One line in bold. */
	private static final Room IOS_TITLE = new Room(36);

	/** Four lines. */
	private static final Room IOS_BODY = new Room(4 * 42);

	/** One line in bold. */
	private static final Room ANDROID_TITLE = new Room(40);

	/** One line, until the reader unfolds it. */
	private static final Room ANDROID_BODY = new Room(46);

	private Previews() {
	}

	/** On both platforms. */
	public static List<PushPreview> of(PushText text) {
		return List.of(preview("ios", text, IOS_TITLE, IOS_BODY),
				preview("android", text, ANDROID_TITLE, ANDROID_BODY));
	}

	private static PushPreview preview(String platform, PushText text, Room title, Room body) {
		URI image = text.image();
		String seenTitle = title.cut(text.title());
		String seenBody = body.cut(text.body());
		return new PushPreview(platform, seenTitle, !seenTitle.equals(text.title()), seenBody,
				!seenBody.equals(text.body()), (image != null) ? image.toString() : null);
	}

	/**
	 * Where a text is drawn.
	 *
	 * @param width in Latin letters; a wide character, as of Japanese, takes two (UAX
	 * #11)
	 */
	private record Room(int width) {

		/** What is seen of a text. */
		String cut(String text) {
			BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
			characters.setText(text);
			int taken = 0;
			int start = characters.first();
			for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
				taken += isWide(text.codePointAt(start)) ? 2 : 1;
				if (taken > this.width) {
					return text.substring(0, start).stripTrailing();
				}
				start = end;
			}
			return text;
		}

		private static boolean isWide(int codePoint) {
			int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
			return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
		}

	}

}
