package app.joren.console.pages;

import app.joren.runtime.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Shows problems that no page has a place for on a page of their own. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
@Profile("webapi")
class PageProblems {

	@ExceptionHandler
	String onProblem(ProblemException problem, HttpServletRequest request, HttpServletResponse response, Model model) {
		response.setStatus(problem.type().status());
		model.addAttribute("person", request.getRemoteUser());
		model.addAttribute("problem", PageProblem.of(problem, null));
		return "problem";
	}

}
