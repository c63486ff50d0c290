package app.joren.runtime.fetch;

/** Fetches from websites, and from nowhere else. */
@FunctionalInterface
public interface GuardedFetcher {

	/**
	 * Fetches an address and follows its redirects. Blocks; meant for virtual threads.
	 * @param request what to fetch
	 * @return what came of it; nothing that a website does makes it throw
	 */
	FetchOutcome fetch(FetchRequest request);

}
