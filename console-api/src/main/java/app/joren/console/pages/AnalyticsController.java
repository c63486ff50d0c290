package app.joren.console.pages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import app.joren.console.analytics.Csv;
import app.joren.console.analytics.DayRange;
import app.joren.console.analytics.FigureTable;
import app.joren.console.analytics.ReaderFigures;
import app.joren.console.definition.Definitions;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What readers of an app do. */
@Controller
@Profile("webapi")
@RequestMapping("/apps/{appId}/analytics")
class AnalyticsController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Definitions definitions;

	private final ReaderFigures figures;

	private final MessageSource texts;

	private final Clock clock;

	AnalyticsController(Definitions definitions, ReaderFigures figures, MessageSource texts, Clock clock) {
		this.definitions = definitions;
		this.figures = figures;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping
	String page(@PathVariable String appId,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
			@RequestParam @Nullable Integer days, Model model) {
		model.addAttribute("conversion", this.definitions.app(appId));
		DayRange range = DayRange.of(from, to, days, today(appId));
		model.addAttribute("choices", DayRange.CHOICES);
		model.addAttribute("view", new AnalyticsView(range, this.figures.report(appId, range)));
		return "analytics/page";
	}

	@GetMapping("/{table}.csv")
	ResponseEntity<byte[]> file(@PathVariable String appId, @PathVariable String table,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
		FigureTable asked = FigureTable.named(table)
			.orElseThrow(() -> ProblemException.notFound("There is no such table."));
		DayRange range = DayRange.of(from, to, null, to);
		List<String> head = asked.columns().stream().map(this::text).toList();
		String name = "%s-%s-%s.csv".formatted(table, range.from(), range.to());
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(Csv.of(head, asked.rows(this.figures.report(appId, range))));
	}

	@PostMapping("/home")
	String move(@PathVariable String appId, @RequestParam String zone, RedirectAttributes redirect) {
		try {
			this.figures.move(appId, zone);
			redirect.addFlashAttribute("done", "analytics.moved");
		}
		catch (ProblemException ex) {
			redirect.addFlashAttribute("problem", PageProblem.of(ex, null));
		}
		return "redirect:/apps/" + appId + "/analytics";
	}

	private LocalDate today(String appId) {
		return LocalDate.ofInstant(this.clock.instant(), ZoneId.of(this.figures.zone(appId)));
	}

	private String text(String key) {
		return this.texts.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
