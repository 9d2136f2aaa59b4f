package nl.wegwijs.admin;

import java.util.List;

/// Something that the user of the command line can mend, in sentences that say how.
public final class UserProblem extends RuntimeException {
    private final List<String> problems;

    public UserProblem(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public UserProblem(String problem) {
        this(List.of(problem));
    }

    public List<String> problems() {
        return problems;
    }
}
