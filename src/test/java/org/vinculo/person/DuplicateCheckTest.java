package org.vinculo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.person.DuplicateCheck.Reason;

class DuplicateCheckTest {

    private static final LocalDate BORN = LocalDate.of(1994, 5, 12);

    @ParameterizedTest
    @CsvSource({
        "José Ñáñez Orellana, Jose Nanez Orellana",
        "Marie Pierre Jean, Jean Marie Pierre",
        "Wilmer López, Wilmer Lopes",
        "Jhon Aguirre Mena, John Aguirre Mena",
        "Fatima Al-Zahra, Fatima al Zahra",
        "María Fernanda de la Cruz Núñez, Fernanda Cruz Nunez",
        "Nguyễn Thị Hoa, Nguyen Thi Hoa",
        "محمد أحمد, أحمد محمد",
        "Yusuf, YUSUF"
    })
    void namesOfOnePersonAreFoundAlike(String name, String other) {
        assertThat(reasons(sketch(name), sketch(other))).contains(Reason.NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Ana López, Carlos Méndez",
        "María Pérez, José Ramírez",
        "Jean, Jean Baptiste Toussaint",
        "Rosa Elena Chávez, Rosa María Quintero",
        "李小龙, 王伟"
    })
    void namesOfDifferentPeopleAreLeftAlone(String name, String other) {
        assertThat(DuplicateCheck.compare(sketch(name), sketch(other)).isWorthAsking())
                .isFalse();
    }

    @Test
    void namesakesBornYearsApartAreTwoPeople() {
        var one = PersonSketch.of(List.of("Ana López"), BORN, BirthPrecision.EXACT, List.of());
        var other = PersonSketch.of(List.of("Ana López"), BORN.plusYears(20), BirthPrecision.EXACT, List.of());
        assertThat(DuplicateCheck.compare(one, other).isWorthAsking()).isFalse();
    }

    @Test
    void dayAndMonthTheOtherWayRoundAreNear() {
        var one = PersonSketch.of(List.of("Ana López"), BORN, BirthPrecision.EXACT, List.of());
        var other = PersonSketch.of(List.of("Ana Lopez"), LocalDate.of(1994, 12, 5), BirthPrecision.EXACT, List.of());
        assertThat(reasons(one, other)).containsExactlyInAnyOrder(Reason.NAME, Reason.BIRTH_NEAR);
    }

    @Test
    void aBirthdayAloneMeansNothing() {
        var one = PersonSketch.of(List.of("Ana López"), BORN, BirthPrecision.EXACT, List.of());
        var other = PersonSketch.of(List.of("Pedro Gil"), BORN, BirthPrecision.EXACT, List.of());
        assertThat(DuplicateCheck.compare(one, other).isWorthAsking()).isFalse();
    }

    @Test
    void aTelephoneIsTheSameWithAndWithoutItsCountry() {
        var one = PersonSketch.of(List.of("Ana"), null, BirthPrecision.UNKNOWN, List.of("+529621234567"));
        var other = PersonSketch.of(List.of("Luz"), null, BirthPrecision.UNKNOWN, List.of("9621234567"));
        assertThat(reasons(one, other)).containsExactly(Reason.PHONE);
    }

    @Test
    void theTelephoneOfAFamilyByItselfMakesNobodyADuplicate() {
        var mother = PersonSketch.of(List.of("Ana López"), BORN, BirthPrecision.EXACT, List.of("+529621234567"));
        var son = PersonSketch.of(
                List.of("Luis Gil"), BORN.plusYears(25), BirthPrecision.EXACT, List.of("+529621234567"));
        var herself = PersonSketch.of(List.of("Anita"), BORN, BirthPrecision.EXACT, List.of("+529621234567"));

        assertThat(DuplicateCheck.compare(mother, son).isWorthAsking()).isFalse();
        assertThat(DuplicateCheck.compare(mother, herself).isWorthAsking()).isTrue();
    }

    @Test
    void theSameDocumentWeighsMoreThanASimilarName() {
        var known = sketch("Somebody Else").withDocuments(Set.of("A123"));
        var sameDocument = DuplicateCheck.compare(sketch("Ana López").withDocuments(Set.of("A123")), known);
        assertThat(sameDocument.reasons()).containsExactly(Reason.DOCUMENT);
        assertThat(sameDocument.weight()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void anyOfHerNamesCounts() {
        var one = PersonSketch.of(List.of("Yuli", "Yuleidys Caridad Pérez"), null, BirthPrecision.UNKNOWN, List.of());
        var other = PersonSketch.of(List.of("Yuleidis Perez Caridad"), null, BirthPrecision.UNKNOWN, List.of());
        assertThat(reasons(one, other)).containsExactly(Reason.NAME);
    }

    private static PersonSketch sketch(String name) {
        return PersonSketch.of(List.of(name), null, BirthPrecision.UNKNOWN, List.of());
    }

    private static Set<Reason> reasons(PersonSketch one, PersonSketch other) {
        return DuplicateCheck.compare(one, other).reasons();
    }
}
