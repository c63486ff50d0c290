package app.joren.contracts.problem;

import org.jspecify.annotations.Nullable;

/**
 * A problem as part of a result, for work that ended without an HTTP answer.
 *
 * @param type what went wrong
 * @param detail a sentence about this occurrence, without internals
 * @param nextStep what the person can do now
 * @param address the page or feed it is about, as text since it may be no valid address
 */
public record Problem(ProblemType type, String detail, String nextStep, @Nullable String address) {
}
