package org.vinculo.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.vinculo.kernel.BusinessException;

/** A birth as far as it was said: how well it is known, and then a day, a year or about how many years ago. */
public class BirthForm implements Serializable {

    @NotNull
    private BirthPrecision precision = BirthPrecision.UNKNOWN;

    private LocalDate date;

    private Integer year;

    @Min(0)
    @Max(Age.OLDEST)
    private Integer aboutYears;

    static BirthForm over(Birth birth, LocalDate today) {
        BirthForm form = new BirthForm();
        form.precision = birth.getPrecision();
        switch (form.precision) {
            case EXACT -> form.date = birth.getDate();
            case YEAR -> form.year = birth.getDate().getYear();
            case ESTIMATED -> form.aboutYears = birth.ageOn(today).middle();
            case UNKNOWN -> form.date = null;
        }
        return form;
    }

    /** Takes over what is known. */
    public void take(Birth birth, LocalDate today) {
        BirthForm known = over(birth, today);
        precision = known.precision;
        date = known.date;
        year = known.year;
        aboutYears = known.aboutYears;
    }

    /** What was said; a refusal belongs to the field it was typed in. */
    public Birth birth(LocalDate today) {
        return switch (precision) {
            case EXACT -> Birth.on(plausible(required("birthDate", date), today));
            case YEAR -> Birth.inYear(plausible(required("birthYear", year), today.getYear()));
            case ESTIMATED -> Birth.about(required("aboutYears", aboutYears), today);
            case UNKNOWN -> Birth.unknown();
        };
    }

    private static LocalDate plausible(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw BusinessException.at("birthDate", "person.birth.future");
        }
        if (date.isBefore(today.minusYears(Age.OLDEST))) {
            throw BusinessException.at("birthDate", "person.birth.past");
        }
        return date;
    }

    private static int plausible(int year, int thisYear) {
        if (year > thisYear) {
            throw BusinessException.at("birthYear", "person.birth.future");
        }
        if (year < thisYear - Age.OLDEST) {
            throw BusinessException.at("birthYear", "person.birth.past");
        }
        return year;
    }

    private static <T> T required(String field, T typed) {
        if (typed == null) {
            throw BusinessException.at(field, "person.birth.missing");
        }
        return typed;
    }

    public BirthPrecision getPrecision() {
        return precision;
    }

    public void setPrecision(BirthPrecision precision) {
        this.precision = precision;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getAboutYears() {
        return aboutYears;
    }

    public void setAboutYears(Integer aboutYears) {
        this.aboutYears = aboutYears;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BirthForm form
                && precision == form.precision
                && Objects.equals(date, form.date)
                && Objects.equals(year, form.year)
                && Objects.equals(aboutYears, form.aboutYears);
    }

    @Override
    public int hashCode() {
        return Objects.hash(precision, date, year, aboutYears);
    }
}
