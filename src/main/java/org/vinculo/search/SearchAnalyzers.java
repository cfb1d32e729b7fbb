package org.vinculo.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How words are cut and folded, by name, so that documents and queries agree. */
public final class SearchAnalyzers implements LuceneAnalysisConfigurer {

    /** Words, lower case, accents folded: names of people and organisations. */
    public static final String NAME = "name";
    /** Parts of words of 2 to 15 letters, for "any part of a name"; queried with {@link #NAME}. */
    public static final String NAME_PART = "name_part";
    /** Spanish words reduced to their light stem, accents folded: "meseras" finds "mesero". */
    public static final String SPANISH = "spanish";
    /** Numbers and codes: lower case, accents folded, one token. */
    public static final String CODE = "code";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(NAME)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.analyzer(NAME_PART)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("nGram")
                .param("minGramSize", "2")
                .param("maxGramSize", "15")
                .param("preserveOriginal", "true");
        context.analyzer(SPANISH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("stop")
                .param("words", "org/apache/lucene/analysis/snowball/spanish_stop.txt")
                .param("format", "snowball")
                .tokenFilter("spanishLightStem")
                .tokenFilter("asciiFolding");
        context.normalizer(CODE).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
    }
}
