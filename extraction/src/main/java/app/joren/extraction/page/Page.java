package app.joren.extraction.page;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that can be read: its document, and the address against which its links are
 * resolved.
 *
 * @param address the address that gave the page, after redirects
 * @param base what its links are relative to: the address, or what its first {@code base}
 * element says
 * @param charset the character set by which its bytes were read
 * @param document its markup; readers do not change it
 */
public record Page(URI address, URI base, Charset charset, Document document) {

	/** A page of a document whose character set is of no interest any more. */
	public static Page of(URI address, Document document) {
		return new Page(address, baseOf(address, document), document.charset(), document);
	}

	/**
	 * The absolute http or https address of a reference on this page.
	 * @param href as it stands in an attribute
	 * @return empty for what cannot be fetched: {@code javascript:}, {@code data:},
	 * {@code mailto:} and what is no address at all
	 */
	public Optional<URI> resolve(String href) {
		return References.resolve(this.base, QueryEncoding.of(href, this.charset));
	}

	/**
	 * The absolute address of a link that a reader may follow.
	 * @param href as it stands in an attribute
	 * @return an http, https, mailto or tel address, else empty
	 */
	public Optional<URI> resolveLink(String href) {
		return References.resolveLink(this.base, QueryEncoding.of(href, this.charset));
	}

	static URI baseOf(URI address, Document document) {
		for (Element element : document.getElementsByTag("base")) {
			if (element.hasAttr("href")) {
				return References.resolve(address, element.attr("href")).orElse(address);
			}
		}
		return address;
	}

}
