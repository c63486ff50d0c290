package app.joren.contracts.analyzer;

import java.util.List;

import app.joren.contracts.definition.SiteDefinition;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Analyses of sites, and the definitions that come of them. */
@HttpExchange("/v1")
public interface AnalyzerApi {

	/** Queues an analysis. The same app and analysis id twice is one analysis. */
	@PostExchange("/analyses")
	Analysis start(@Valid @RequestBody StartAnalysis request);

	/** How far an analysis is, and its proposal when it has finished. */
	@GetExchange("/analyses/{analysisId}")
	Analysis analysis(@PathVariable String analysisId);

	/** The versions of an app's definition, the newest first. */
	@GetExchange("/apps/{appId}/definitions")
	List<DefinitionVersion> definitions(@PathVariable String appId);

	/** One version of an app's definition. */
	@GetExchange("/apps/{appId}/definitions/{version}")
	SiteDefinition definition(@PathVariable String appId, @PathVariable int version);

	/**
	 * Makes a version the active one: the way back to an older version, and the way to
	 * one that was only proposed. Versions themselves never change. The app's articles
	 * are made again by it, without a request to the site.
	 */
	@PostExchange("/apps/{appId}/definitions/{version}/activate")
	DefinitionVersion activate(@PathVariable String appId, @PathVariable int version);

	/**
	 * Saves a corrected definition as the next version, which is active from then on. The
	 * app's articles are made again by it, without a request to the site.
	 */
	@PostExchange("/apps/{appId}/definitions")
	DefinitionVersion save(@PathVariable String appId, @RequestBody SiteDefinition definition);

	/** Forgets everything about an app. */
	@DeleteExchange("/apps/{appId}")
	void forget(@PathVariable String appId);

}
