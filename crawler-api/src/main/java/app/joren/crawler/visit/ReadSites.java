package app.joren.crawler.visit;

import java.time.Duration;

import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.site.SiteReader;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/**
 * The sites that this worker has read lately: what it has learnt of one serves its next
 * slice.
 */
@Component
class ReadSites {

	private static final int MOST = 100;

	private static final Duration KEPT = Duration.ofMinutes(10);

	private final Cache<Key, ReadSite> sites = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

	private final SiteReaders readers;

	ReadSites(SiteReaders readers) {
		this.readers = readers;
	}

	/** A site, read by one version of its definition. */
	ReadSite of(String appId, int version, SiteDefinition definition) {
		return this.sites.get(new Key(appId, version),
				(_) -> new ReadSite(this.readers.of(appId, definition), new SecondLooks()));
	}

	/**
	 * A site as it is read.
	 *
	 * @param reader reads its pages
	 * @param looks looks at some of them again
	 */
	record ReadSite(SiteReader reader, SecondLooks looks) {
	}

	private record Key(String appId, int version) {
	}

}
