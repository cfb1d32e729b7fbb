package org.vinculo.groupattention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How many of one age and sex were there, besides those who are named. */
@Embeddable
class Heads {

    @Enumerated(EnumType.STRING)
    @Column(name = "age_group")
    private AgeGroup age;

    @Enumerated(EnumType.STRING)
    private HeadSex sex;

    private int heads;

    protected Heads() {}

    Heads(AgeGroup age, HeadSex sex, int heads) {
        this.age = age;
        this.sex = sex;
        this.heads = heads;
    }

    AgeGroup getAge() {
        return age;
    }

    HeadSex getSex() {
        return sex;
    }

    int getHeads() {
        return heads;
    }
}
