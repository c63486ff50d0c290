package app.joren.console.preview;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address as a QR code (ISO/IEC 18004) in SVG: always dark on white, with the white
 * margin of four modules that readers need.
 */
final class QrPicture {

	private static final int MARGIN = 4;

	private static final String SVG = """
			<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
			<rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>
			""";

	private QrPicture() {
	}

	static String of(URI address) {
		QrCode code = QrCode.encodeText(address.toString(), QrCode.Ecc.MEDIUM);
		String modules = IntStream.range(0, code.size * code.size)
			.filter((place) -> code.getModule(place % code.size, place / code.size))
			.mapToObj((place) -> "M%d %dh1v1h-1z".formatted(MARGIN + place % code.size, MARGIN + place / code.size))
			.collect(Collectors.joining());
		return SVG.formatted(code.size + 2 * MARGIN, modules);
	}

}
