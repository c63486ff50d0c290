package app.joren.contracts.analyzer;

import java.util.List;

import app.joren.contracts.review.Correction;
import app.joren.contracts.review.CorrectionProposal;
import app.joren.contracts.review.DefinitionFault;
import app.joren.contracts.review.Explanation;
import app.joren.contracts.review.PagePicture;
import app.joren.contracts.review.StoredPage;
import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What a person looks at, corrects and checks of a definition, on its sample pages. */
@HttpExchange("/v1")
public interface ReviewApi {

	/** Adds a page to the samples on which definitions are judged. */
	@PostExchange("/apps/{appId}/samples")
	void addSample(@PathVariable String appId, @RequestBody StoredPage page);

	/** Why a sample article is what it is by one version of the definition. */
	@GetExchange("/apps/{appId}/samples/{articleId}/explanation")
	Explanation explainSample(@PathVariable String appId, @PathVariable String articleId, @RequestParam int version);

	/** The picture of a sample page. */
	@GetExchange("/apps/{appId}/samples/{articleId}/picture")
	PagePicture samplePicture(@PathVariable String appId, @PathVariable String articleId);

	/** Learns from a correction, and tells what it would change; saves nothing. */
	@PostExchange("/apps/{appId}/corrections")
	CorrectionProposal propose(@PathVariable String appId, @Valid @RequestBody Correction correction);

	/** What is wrong with a definition as JSON; nothing if it could be saved. */
	@PostExchange(url = "/definitions/check", contentType = "text/plain;charset=UTF-8")
	List<DefinitionFault> check(@RequestBody String definition);

	/** The schema of definitions, as JSON. */
	@GetExchange(url = "/schemas/site-definition", accept = "application/schema+json")
	String definitionSchema();

}
