package org.vinculo.vacancy;

import java.util.Set;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.vinculo.search.SearchAnalyzers;

/**
 * What a vacancy is found by. All words go through one analyzer, so that each may be found in any of the fields.
 *
 * @param concepts codes of its occupation and of the occupations and skills it asks for: what is typed is turned into the same
 *     codes when it is looked for, so that a new synonym counts at once
 */
@SearchEntity(name = VacancyLedger.KIND)
@Indexed
public record VacancyDocument(
        @DocumentId Long id,
        @FullTextField(analyzer = SearchAnalyzers.SPANISH) String title,
        @FullTextField(analyzer = SearchAnalyzers.SPANISH) String occupation,
        @FullTextField(analyzer = SearchAnalyzers.SPANISH) String description,
        @FullTextField(analyzer = SearchAnalyzers.SPANISH) String place,
        @FullTextField(analyzer = SearchAnalyzers.SPANISH) String employer,
        @KeywordField Set<String> concepts,
        @KeywordField String status,
        @GenericField(projectable = Projectable.NO) Long employerId) {}
