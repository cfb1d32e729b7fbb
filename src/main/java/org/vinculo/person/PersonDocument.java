package org.vinculo.person;

import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.vinculo.search.SearchAnalyzers;

/**
 * What a person is found by: her names and the numbers of her documents, and who may find her.
 *
 * @param words all her names, her reference and her document numbers
 * @param parts the same, cut so that any part of a word is found
 * @param guarded whether only those who answer for protection, and the readers, may find her
 */
@SearchEntity(name = PersonDocument.KIND)
@Indexed(index = PersonDocument.KIND)
record PersonDocument(
        @DocumentId Long id,
        @FullTextField(analyzer = SearchAnalyzers.NAME) List<String> words,

        @FullTextField(analyzer = SearchAnalyzers.NAME_PART, searchAnalyzer = SearchAnalyzers.NAME)
        List<String> parts,

        @GenericField Long siteId,
        @KeywordField String stage,
        @GenericField Boolean guarded,
        @GenericField Long caseworkerId,
        @GenericField List<Long> readers) {

    static final String KIND = "person";
}
