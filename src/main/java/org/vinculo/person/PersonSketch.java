package org.vinculo.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What tells one person from another, for comparing.
 *
 * @param names each of her names, the one she uses first
 */
record PersonSketch(
        List<String> names, LocalDate birthDate, BirthPrecision precision, Set<String> phones, Set<String> documents) {

    static PersonSketch of(List<String> names, LocalDate birthDate, BirthPrecision precision, List<String> phones) {
        return new PersonSketch(
                names.stream().filter(name -> name != null && !name.isBlank()).toList(),
                birthDate,
                precision,
                new TreeSet<>(phones),
                Set.of());
    }

    PersonSketch withDocuments(Set<String> numbers) {
        return new PersonSketch(names, birthDate, precision, phones, numbers);
    }
}
