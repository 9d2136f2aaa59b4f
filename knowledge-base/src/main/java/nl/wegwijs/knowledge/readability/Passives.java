package nl.wegwijs.knowledge.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the passive: a form of worden, or of zijn, with a participle in the same clause.
final class Passives {

    private static final Set<String> WORDEN = Set.of("word", "wordt", "worden", "werd", "werden");
    private static final Set<String> ZIJN = Set.of("is", "zijn", "was", "waren");
    private static final Set<String> HEBBEN = Set.of("heb", "hebt", "heeft", "hebben", "had", "hadden");
    private static final Set<String> BEFORE_HIS =
            Set.of("aan", "bij", "door", "in", "met", "naar", "om", "op", "over", "uit", "van", "voor");

    private final Participles participles;

    Passives(Participles participles) {
        this.participles = participles;
    }

    /// Such as *wordt betaald*, in the order of the text.
    List<String> in(Sentence sentence) {
        var found = new ArrayList<String>();
        for (var clause : sentence.clauses()) {
            find(clause).ifPresent(found::add);
        }
        return found;
    }

    private Optional<String> find(List<Token> clause) {
        var worden = position(clause, WORDEN);
        var isWorden = worden >= 0;
        var auxiliary = isWorden ? worden : position(clause, ZIJN);
        if (auxiliary < 0 || (!isWorden && position(clause, HEBBEN) >= 0)) {
            return Optional.empty();
        }
        return clause.stream()
                .filter(token -> token.isWord() && !token.isName())
                .map(Token::lower)
                .filter(participles::contains)
                .filter(word -> isWorden || !participles.isActiveWithZijn(word))
                .findFirst()
                .map(participle -> clause.get(auxiliary).text() + " " + participle);
    }

    /// Not *zijn* as in *met zijn zoon*.
    private static int position(List<Token> clause, Set<String> forms) {
        for (var i = 0; i < clause.size(); i++) {
            if (forms.contains(clause.get(i).lower())
                    && (i == 0 || !BEFORE_HIS.contains(clause.get(i - 1).lower()))) {
                return i;
            }
        }
        return -1;
    }
}
