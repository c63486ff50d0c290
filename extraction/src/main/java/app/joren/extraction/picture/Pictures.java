package app.joren.extraction.picture;

import java.util.Optional;

import app.joren.contracts.review.PagePicture;
import app.joren.extraction.page.Page;

/** Makes the picture of a page. */
public final class Pictures {

	private Pictures() {
	}

	/** The picture of a page. */
	public static PagePicture of(Page page) {
		String language = Optional.of(page.document().select("html").attr("lang").strip())
			.filter((tag) -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*"))
			.orElse(null);
		return new PagePicture(page.address(), language, new SafeCopy(page).html(),
				PictureNodes.of(page.document().body()));
	}

}
