package app.joren.extraction.cms;

import java.util.List;
import java.util.Optional;

/** The systems that are known. */
public final class CmsInterfaces {

	private static final List<CmsInterface> ALL = List.of(new WordPress(), new Ghost(), new Drupal(), new MovableType(),
			new Squarespace(), new Substack());

	private CmsInterfaces() {
	}

	/** All of them. */
	public static List<CmsInterface> all() {
		return ALL;
	}

	/** The system that a definition names; empty for one that is not known. */
	public static Optional<CmsInterface> named(String system) {
		return ALL.stream().filter((cms) -> cms.system().equals(system)).findFirst();
	}

}
