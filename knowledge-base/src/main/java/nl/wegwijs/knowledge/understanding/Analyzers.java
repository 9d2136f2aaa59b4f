package nl.wegwijs.knowledge.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.knowledge.language.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/// How each language is cut into terms: stemmed where Lucene has a stemmer, folded by ICU always.
final class Analyzers {

    private static final Analyzer PLAIN = new WhitespaceAnalyzer();

    private final Map<Language, Analyzer> byLanguage = new EnumMap<>(Language.class);

    /// Made when a language is first met: the Ukrainian dictionary takes a while.
    synchronized Analyzer of(Language language) {
        return byLanguage.computeIfAbsent(language, Analyzers::make);
    }

    List<String> terms(Language language, String text) {
        return terms(of(language), text);
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
        return terms;
    }

    /// For fields that are filled with terms separated by spaces.
    static Analyzer spaces() {
        return PLAIN;
    }

    private static Analyzer make(Language language) {
        return switch (language) {
            case NL -> folded(new DutchAnalyzer());
            case EN -> folded(new EnglishAnalyzer());
            case AR -> folded(new ArabicAnalyzer());
            case FA -> folded(new PersianAnalyzer());
            case TR -> folded(new TurkishAnalyzer());
            case UK -> folded(new UkrainianMorfologikAnalyzer());
            case RU -> folded(new RussianAnalyzer());
            case FR -> folded(new FrenchAnalyzer());
            case CKB -> folded(new SoraniAnalyzer());
            case TI, SO, KMR, PS -> unstemmed();
        };
    }

    private static Analyzer folded(Analyzer analyzer) {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return analyzer;
            }

            @Override
            protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
                return new TokenStreamComponents(
                        components.getSource(), new ICUFoldingFilter(components.getTokenStream()));
            }
        };
    }

    private static Analyzer unstemmed() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokenizer = new StandardTokenizer();
                TokenStream folded = new ICUFoldingFilter(new LowerCaseFilter(tokenizer));
                return new TokenStreamComponents(tokenizer, folded);
            }
        };
    }
}
