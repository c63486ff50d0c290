package app.joren.runtime.fetch;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

import app.joren.contracts.problem.ProblemType;

/** Says what is wrong with a site's encryption, as far as Java lets us know. */
final class TlsFailures {

	/** The alert of RFC 7301, section 3.2: the site knows no protocol that we speak. */
	private static final String NO_PROTOCOL = "no_application_protocol";

	/** What is wrong by what the exceptions are, from the special to the general. */
	private static final Map<Class<? extends Exception>, String> BY_TYPE = new LinkedHashMap<>();

	/** The same by what Java or the site's alert (RFC 8446, section 6) says. */
	private static final Map<String, String> BY_TEXT = new LinkedHashMap<>();

	static {
		BY_TYPE.put(CertificateExpiredException.class, "The certificate of %s has expired");
		BY_TYPE.put(CertificateNotYetValidException.class, "The certificate of %s is not valid yet");
		BY_TYPE.put(CertPathBuilderException.class, "For the certificate of %s nobody known vouches");
		BY_TYPE.put(CertPathValidatorException.class, "For the certificate of %s nobody known vouches");
		BY_TYPE.put(SSLPeerUnverifiedException.class, "The certificate of %s is for another name");
		BY_TYPE.put(CertificateException.class, "The certificate of %s is for another name");
		BY_TEXT.put("protocol version", "The encryption of %s is older than is safe");
		BY_TEXT.put("protocol_version", "The encryption of %s is older than is safe");
		BY_TEXT.put("improper ciphersuite", "The encryption of %s is older than is safe");
		BY_TEXT.put("handshake_failure", "With %s there is no encryption in common");
		BY_TEXT.put("unrecognized_name", "The server of %s does not know this name");
	}

	private TlsFailures() {
	}

	static Refusal of(SSLException failure, String host) {
		List<Throwable> causes = Stream.<Throwable>iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.toList();
		if (says(causes, NO_PROTOCOL)) {
			return new Refusal(ProblemType.UNSUPPORTED_PROTOCOL, host + " does not speak HTTP/1.1");
		}
		Stream<String> byType = BY_TYPE.entrySet()
			.stream()
			.filter((known) -> causes.stream().anyMatch(known.getKey()::isInstance))
			.map(Map.Entry::getValue);
		Stream<String> byText = BY_TEXT.entrySet()
			.stream()
			.filter((known) -> says(causes, known.getKey()))
			.map(Map.Entry::getValue);
		String what = Stream.concat(byType, byText).findFirst().orElse("No safe connection to %s could be made");
		return new Refusal(ProblemType.TLS_FAILED, what.formatted(host));
	}

	private static boolean says(List<Throwable> causes, String text) {
		return causes.stream().anyMatch((cause) -> String.valueOf(cause.getMessage()).contains(text));
	}

}
