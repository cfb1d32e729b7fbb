package org.vinculo.vacancy;

/** Which vacancies are wanted; null or blank means any. */
public record VacancyFilter(String words, VacancyStatus status, Long employerId) {

    boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
