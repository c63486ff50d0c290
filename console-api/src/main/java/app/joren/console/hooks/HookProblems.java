package app.joren.console.hooks;

import app.joren.runtime.problem.ApiProblems;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what goes wrong in a hook as a problem, while pages have pages for that. */
@RestControllerAdvice(assignableTypes = HooksController.class)
class HookProblems extends ApiProblems {

}
