package app.joren.runtime.fetch;

import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.LazyLineParser;
import org.apache.hc.core5.util.CharArrayBuffer;

/** Takes a line that is no header for one that says nothing, as browsers do. */
final class ForgivingHeaders extends LazyLineParser {

	private static final Header NOTHING = new BasicHeader("X-Unreadable", "");

	@Override
	public Header parseHeader(CharArrayBuffer line) {
		try {
			return super.parseHeader(line);
		}
		catch (ParseException ex) {
			return NOTHING;
		}
	}

}
