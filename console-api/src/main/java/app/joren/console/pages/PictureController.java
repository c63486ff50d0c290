package app.joren.console.pages;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

import app.joren.console.review.ArticlePages;
import app.joren.console.review.PictureMarks;
import app.joren.contracts.review.ExplainedField;
import app.joren.contracts.review.Explanation;
import app.joren.contracts.review.PagePicture;
import app.joren.contracts.review.Place;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Draws the picture of a page, a document of its own that nothing can leave. */
@Controller
@Profile("webapi")
class PictureController {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final ArticlePages pages;

	private final MessageSource texts;

	PictureController(ArticlePages pages, MessageSource texts) {
		this.pages = pages;
		this.texts = texts;
	}

	/**
	 * The picture.
	 * @param pick whether a person may point into it
	 * @param by the version whose reading is marked; without it as it is in the app
	 */
	@GetMapping("/apps/{appId}/articles/{articleId}/picture")
	String picture(@PathVariable String appId, @PathVariable String articleId,
			@RequestParam(defaultValue = "false") boolean pick, @RequestParam @Nullable Integer by, Locale locale,
			Model model, HttpServletResponse response) {
		PagePicture picture = this.pages.picture(appId, articleId);
		PictureMarks marks = new PictureMarks();
		mark(this.pages.explain(appId, articleId, by), marks, locale);
		String nonce = nonce();
		response.setHeader("Content-Security-Policy",
				String.join("; ", "default-src 'none'", "img-src http: https: data:", "style-src 'nonce-" + nonce + "'",
						"script-src 'nonce-" + nonce + "'", "base-uri 'none'", "form-action 'none'",
						"frame-ancestors 'self'", "sandbox allow-scripts"));
		model.addAttribute("nonce", nonce);
		model.addAttribute("picture", picture);
		model.addAttribute("html", marks.on(picture));
		model.addAttribute("pick", pick);
		return "articles/picture";
	}

	private void mark(Explanation explanation, PictureMarks marks, Locale locale) {
		for (ExplainedField field : explanation.fields()) {
			Place place = field.place();
			if (place != null) {
				marks.add(place.node(), text("field." + field.field(), locale));
			}
		}
		if (explanation.body() != null) {
			explanation.body().containers().forEach((place) -> marks.add(place.node(), text("field.BODY", locale)));
			explanation.body()
				.leftOut()
				.forEach((left) -> marks.add(left.place().node(), text("why.left-out", locale)));
		}
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage(key, null, locale);
	}

	private static String nonce() {
		byte[] bytes = new byte[18];
		RANDOM.nextBytes(bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

}
