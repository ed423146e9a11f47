package cn.huiyin.premises.sheet;

/** Carries the reason out of the depth of a reader; never leaves this package. */
final class SheetRefused extends Exception {
    private final SheetProblem problem;

    SheetRefused(SheetProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    SheetProblem problem() {
        return problem;
    }
}
