package app.joren.console.pages;

import java.security.Principal;

import app.joren.console.operation.ServiceQueues;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What lies in the queues, and what operators do with dead letters. */
@Controller
@Profile("webapi")
@RequestMapping("/operations/queues")
class QueuesController {

	private static final String TO_THE_QUEUE = "redirect:/operations/queues/{service}/{queue}";

	private final ServiceQueues queues;

	QueuesController(ServiceQueues queues) {
		this.queues = queues;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("services", this.queues.all());
		return "operations/queues";
	}

	/** The figures alone, as they change. */
	@GetMapping(headers = "HX-Request")
	String figures(Model model) {
		all(model);
		return "operations/queues :: figures";
	}

	@GetMapping("/{service}/{queue}")
	String queue(@PathVariable String service, @PathVariable String queue, Model model) {
		model.addAttribute("service", service);
		model.addAttribute("queue", this.queues.queue(service, queue));
		model.addAttribute("letters", this.queues.deadLetters(service, queue));
		return "operations/queue";
	}

	@PostMapping("/{service}/{queue}/redrive")
	String redrive(@PathVariable String service, @PathVariable String queue, Principal person,
			RedirectAttributes redirect) {
		boolean going = this.queues.redrive(service, queue, person.getName()).going();
		redirect.addFlashAttribute("done", going ? "done.redriving" : "done.redriven");
		return TO_THE_QUEUE;
	}

	@PostMapping("/{service}/{queue}/{id}/redrive")
	String redrive(@PathVariable String service, @PathVariable String queue, @PathVariable String id, Principal person,
			RedirectAttributes redirect) {
		this.queues.redrive(service, queue, id, person.getName());
		redirect.addFlashAttribute("done", "done.redriven");
		return TO_THE_QUEUE;
	}

	/** Asks whether it is to be deleted. */
	@GetMapping("/{service}/{queue}/{id}/delete")
	String confirm(@PathVariable String service, @PathVariable String queue, @PathVariable String id, Model model) {
		model.addAttribute("service", service);
		model.addAttribute("queue", queue);
		model.addAttribute("letter", this.queues.deadLetter(service, queue, id));
		return "operations/delete";
	}

	@PostMapping("/{service}/{queue}/{id}/delete")
	String delete(@PathVariable String service, @PathVariable String queue, @PathVariable String id, Principal person,
			RedirectAttributes redirect) {
		this.queues.delete(service, queue, id, person.getName());
		redirect.addFlashAttribute("done", "done.letter-deleted");
		return TO_THE_QUEUE;
	}

}
