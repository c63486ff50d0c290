package app.joren.runtime.fetch;

import app.joren.contracts.problem.ProblemType;

/**
 * Why something is not fetched.
 *
 * @param type what is wrong
 * @param detail a sentence about it
 */
public record Refusal(ProblemType type, String detail) {
}
