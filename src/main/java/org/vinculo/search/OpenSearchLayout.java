package org.vinculo.search;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/**
 * What an index of one generation is called in OpenSearch. It is read and written by two different names: should somebody delete it,
 * then writing makes no index that could be read.
 *
 * @param before what all indexes of the generation begin with
 */
record OpenSearchLayout(String before) implements IndexLayoutStrategy {

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return before + index;
    }

    @Override
    public String createWriteAlias(String index) {
        return before + index + "-write";
    }

    @Override
    public String createReadAlias(String index) {
        return before + index + "-read";
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String index) {
        return index;
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String index) {
        return index.substring(before.length());
    }
}
