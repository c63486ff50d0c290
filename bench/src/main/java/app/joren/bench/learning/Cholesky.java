package app.joren.bench.learning;

/** Solves linear equations of a symmetric matrix that is positive definite. */
final class Cholesky {

	private final double[][] factor;

	/**
	 * Takes a matrix apart.
	 * @param lower its lower triangle, which is overwritten
	 */
	Cholesky(double[][] lower) {
		this.factor = lower;
		for (int row = 0; row < lower.length; row++) {
			for (int column = 0; column <= row; column++) {
				double rest = lower[row][column];
				for (int at = 0; at < column; at++) {
					rest -= lower[row][at] * lower[column][at];
				}
				lower[row][column] = (row == column) ? Math.sqrt(rest) : rest / lower[column][column];
			}
		}
	}

	double[] solve(double[] right) {
		double[] solution = right.clone();
		for (int row = 0; row < solution.length; row++) {
			for (int at = 0; at < row; at++) {
				solution[row] -= this.factor[row][at] * solution[at];
			}
			solution[row] /= this.factor[row][row];
		}
		for (int row = solution.length - 1; row >= 0; row--) {
			for (int at = row + 1; at < solution.length; at++) {
				solution[row] -= this.factor[at][row] * solution[at];
			}
			solution[row] /= this.factor[row][row];
		}
		return solution;
	}

}
