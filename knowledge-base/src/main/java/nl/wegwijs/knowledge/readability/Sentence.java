package nl.wegwijs.knowledge.readability;

import java.util.ArrayList;
import java.util.List;

/// A sentence and its tokens.
record Sentence(String text, List<Token> tokens) {

    Sentence {
        tokens = List.copyOf(tokens);
    }

    static Sentence of(String text, Explained explained) {
        return new Sentence(text, explained.mark(Tokens.of(text)));
    }

    List<Token> words() {
        return tokens.stream().filter(Token::isCounted).toList();
    }

    /// The parts with a verb each, as far as commas, *en* and the words that open a clause tell.
    List<List<Token>> clauses() {
        var clauses = new ArrayList<List<Token>>();
        var clause = new ArrayList<Token>();
        for (var token : tokens) {
            if (token.kind() == Token.Kind.MARK ? Clauses.isBreak(token) : Clauses.opensClause(token.lower())) {
                clauses.add(List.copyOf(clause));
                clause.clear();
            }
            clause.add(token);
        }
        clauses.add(List.copyOf(clause));
        return clauses;
    }
}
