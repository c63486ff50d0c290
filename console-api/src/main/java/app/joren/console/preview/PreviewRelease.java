package app.joren.console.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The preview's own files as they are in this version of Joren, each with its digest
 * (Subresource Integrity, W3C). A phone that keeps them takes all of one version or none.
 */
@Component
@Profile("webapi")
class PreviewRelease {

	/** What the worker is made of is no file of the app. */
	static final String WORKER = "offline/worker.js";

	private static final int VERSION_LENGTH = 16;

	private final SortedMap<String, String> digests;

	PreviewRelease(PreviewSettings settings) {
		this.digests = Collections.unmodifiableSortedMap(digests(settings.files()));
	}

	/** Addresses below {@code /preview/} and their digests. */
	Map<String, String> files() {
		return this.digests;
	}

	/** Changes whenever one of the files does. */
	String version() {
		byte[] all = this.digests.toString().getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().encodeToString(sha256().digest(all)).substring(0, VERSION_LENGTH);
	}

	private static SortedMap<String, String> digests(String folder) {
		SortedMap<String, String> digests = new TreeMap<>();
		try {
			var files = new PathMatchingResourcePatternResolver();
			String root = files.getResource(folder).getURL().toString();
			for (Resource file : files.getResources(folder + "**/*.*")) {
				String path = file.getURL().toString().substring(root.length());
				if (!path.equals(WORKER)) {
					digests.put(path, digest(file));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return digests;
	}

	private static String digest(Resource file) throws IOException {
		return "sha256-" + Base64.getEncoder().encodeToString(sha256().digest(file.getContentAsByteArray()));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
