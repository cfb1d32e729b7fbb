package org.vinculo.groupattention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/** A line of the count: how many of one age, by sex; as it is typed and as it is read. Null where nobody was counted. */
public class HeadCount implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 2000;

    private final AgeGroup age;

    @Min(0)
    @Max(MOST)
    private Integer female;

    @Min(0)
    @Max(MOST)
    private Integer male;

    @Min(0)
    @Max(MOST)
    private Integer notSaid;

    HeadCount(AgeGroup age) {
        this.age = age;
    }

    Integer of(HeadSex sex) {
        return switch (sex) {
            case FEMALE -> female;
            case MALE -> male;
            case NOT_SAID -> notSaid;
        };
    }

    void count(HeadSex sex, int heads) {
        switch (sex) {
            case FEMALE -> female = heads;
            case MALE -> male = heads;
            case NOT_SAID -> notSaid = heads;
        }
    }

    public AgeGroup getAge() {
        return age;
    }

    public Integer getFemale() {
        return female;
    }

    public void setFemale(Integer female) {
        this.female = female;
    }

    public Integer getMale() {
        return male;
    }

    public void setMale(Integer male) {
        this.male = male;
    }

    public Integer getNotSaid() {
        return notSaid;
    }

    public void setNotSaid(Integer notSaid) {
        this.notSaid = notSaid;
    }
}
