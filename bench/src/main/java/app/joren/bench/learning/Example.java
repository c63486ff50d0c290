package app.joren.bench.learning;

/**
 * Something whose choice is known.
 *
 * @param signs what can be seen of it
 * @param choice what it is
 * @param weight how much it counts
 */
record Example(double[] signs, int choice, double weight) {
}
