package org.vinculo.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.vinculo.kernel.BaseEntity;

/** One thing a vacancy asks for. Replaced as a whole when the vacancy is edited. */
@Entity
@Table(name = "vacancy_requirement")
class Requirement extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "vacancy_id")
    private Vacancy vacancy;

    private int position;

    @Enumerated(EnumType.STRING)
    private RequirementKind kind;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    private String code;
    private String level;

    @Column(name = "number_value")
    private Integer number;

    protected Requirement() {}

    Requirement(Vacancy vacancy, int position, RequirementFact fact) {
        this.vacancy = vacancy;
        this.position = position;
        kind = fact.kind();
        strength = fact.strength();
        code = fact.code();
        level = fact.level();
        number = fact.number();
    }

    RequirementFact toFact() {
        return new RequirementFact(kind, strength, code, level, number);
    }
}
