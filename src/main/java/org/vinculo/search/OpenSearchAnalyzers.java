package org.vinculo.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** {@link SearchAnalyzers} in the words of OpenSearch. */
final class OpenSearchAnalyzers implements ElasticsearchAnalysisConfigurer {

    private static final String PARTS = "parts_2_15";
    private static final String STOP = "stop_spanish";
    private static final String STEM = "stem_light_spanish";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(SearchAnalyzers.NAME).custom().tokenizer("standard").tokenFilters("lowercase", "asciifolding");
        context.analyzer(SearchAnalyzers.NAME_PART)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding", PARTS);
        context.tokenFilter(PARTS)
                .type("ngram")
                .param("min_gram", 2)
                .param("max_gram", 15)
                .param("preserve_original", true);
        context.analyzer(SearchAnalyzers.SPANISH)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", STOP, STEM, "asciifolding");
        context.tokenFilter(STOP).type("stop").param("stopwords", "_spanish_");
        context.tokenFilter(STEM).type("stemmer").param("language", "light_spanish");
        context.normalizer(SearchAnalyzers.CODE).custom().tokenFilters("lowercase", "asciifolding");
    }
}
