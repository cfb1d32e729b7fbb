package org.vinculo.matching;

import java.util.Set;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * What the index knows of somebody who looks for work: what she can do, where and when, and between which days her papers let
 * her begin. A child alone has no document. Who she is, where she comes from, whom she cares for and what her papers are is not in it.
 *
 * @param number her number again, for equals
 * @param proposed when she was last proposed, in microseconds since 1970; 0 for never, so that whoever waited longest is first
 * @param site the number of her site
 * @param work whose work she may do: {@link Standing#ANY}, or the one offer of a permit; nothing when none by itself
 * @param states where her papers are valid: "*" or INEGI codes
 * @param startFrom from this day of the epoch on she can begin
 * @param startUntil her papers carry work that begins until this day
 * @param adultOn from this day on she is certainly no minor
 * @param listedOn from this day on she may be in a list: while nobody knows whether a child is alone, not before she is an adult
 * @param vacancies she has a candidacy for already
 * @param facets what lists are narrowed by and counted, see {@link Facet}
 * @param profile the same for the explanation, see {@link CandidateText}
 */
@SearchEntity(name = CandidateDocument.KIND)
@Indexed
record CandidateDocument(
        @DocumentId Long id,

        @GenericField(sortable = Sortable.YES, searchable = Searchable.NO)
        Long number,

        @GenericField(sortable = Sortable.YES, searchable = Searchable.NO)
        Long proposed,

        @KeywordField Set<String> occupation,
        @KeywordField Set<String> skill,
        @KeywordField Set<String> experience,
        @KeywordField Set<String> education,
        @KeywordField Set<String> language,
        @KeywordField Set<String> place,
        @KeywordField Set<String> schedule,
        @KeywordField String site,
        @KeywordField Set<String> work,
        @KeywordField Set<String> states,
        @GenericField Long startFrom,
        @GenericField Long startUntil,
        @GenericField Long adultOn,
        @GenericField Long listedOn,
        @KeywordField Set<String> vacancies,

        @KeywordField(aggregable = Aggregable.YES) Set<String> facets,

        @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
        String profile) {

    static final String KIND = "candidate";

    /** In fields that say where: everywhere. */
    static final String ALL = "*";
}
