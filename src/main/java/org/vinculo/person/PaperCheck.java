package org.vinculo.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.vinculo.employer.Rfc;

/** Compares a paper with what is known about her. */
final class PaperCheck {

    private static final int SOON_DAYS = 60;
    /** A temporary CURP is given for so long, and once more for as long (DOF 2021-10-18). */
    private static final int TEMPORARY_DAYS = 180;

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("uuMMdd");

    private PaperCheck() {}

    /**
     * Who should be written on it.
     *
     * @param names all her names, some may be null
     */
    record Holder(List<String> names, Birth birth, Gender gender) {

        static Holder of(Person person) {
            return new Holder(
                    Arrays.asList(person.getDocumentName(), person.getUsedName(), person.getOtherNames()),
                    person.getBirth(),
                    person.getGender());
        }

        boolean isCalled(String curp) {
            return names.stream().filter(Objects::nonNull).anyMatch(name -> Curp.nameFits(curp, name));
        }

        /** Whether she can have been born on a day, as well as her birth is known. */
        boolean canBeBornOn(LocalDate day) {
            LocalDate said = birth.getDate();
            return switch (birth.getPrecision()) {
                case EXACT -> day.equals(said);
                case YEAR -> day.getYear() == said.getYear();
                case ESTIMATED -> Math.abs(day.getYear() - said.getYear()) <= 3;
                case UNKNOWN -> true;
            };
        }

        /** The same for the two digits of a year. */
        boolean canBeBornIn(int yearOfCentury) {
            boolean known = birth.getPrecision() == BirthPrecision.EXACT || birth.getPrecision() == BirthPrecision.YEAR;
            return !known || birth.getDate().getYear() % 100 == yearOfCentury;
        }

        boolean canHaveBirth(String yymmdd) {
            return birth.getPrecision() == BirthPrecision.EXACT
                    ? SHORT.format(birth.getDate()).equals(yymmdd)
                    : canBeBornIn(Integer.parseInt(yymmdd.substring(0, 2)));
        }
    }

    static Set<PaperFinding> findings(PaperFacts paper, Holder holder, LocalDate today) {
        Set<PaperFinding> found = EnumSet.noneOf(PaperFinding.class);
        boolean expectsNumber = paper.kind().isNumbered() && paper.kind() != PaperKind.BANK_ACCOUNT;
        if (paper.state() != PaperState.OBTAINED) {
            return found;
        }
        if (paper.number() == null) {
            if (expectsNumber) {
                found.add(PaperFinding.NUMBER_MISSING);
            }
        } else {
            number(paper.kind(), paper.number(), holder, found);
        }
        end(paper, today, found);
        return found;
    }

    private static void number(PaperKind kind, String number, Holder holder, Set<PaperFinding> found) {
        switch (kind) {
            case CURP -> curp(number, holder, found);
            case RFC -> {
                add(found, PaperFinding.DIGIT, !Rfc.digitFits(number));
                add(found, PaperFinding.BIRTH, !holder.canHaveBirth(Rfc.birth(number)));
            }
            case NSS -> add(found, PaperFinding.BIRTH, !holder.canBeBornIn(Nss.birthYear(number)));
            case NUE, NUT -> add(found, PaperFinding.UNUSUAL, !InmNumber.looksUsual(number));
            default -> {
                // Numbers of passports and consular cards follow the rules of their countries.
            }
        }
    }

    private static void curp(String curp, Holder holder, Set<PaperFinding> found) {
        add(found, PaperFinding.NAME, !holder.isCalled(curp));
        add(found, PaperFinding.BIRTH, !holder.canBeBornOn(Curp.birth(curp)));
        char sex = Curp.sex(curp);
        add(found, PaperFinding.SEX_X, sex == 'X');
        add(
                found,
                PaperFinding.SEX,
                (sex == 'H' && holder.gender() == Gender.WOMAN) || (sex == 'M' && holder.gender() == Gender.MAN));
    }

    private static void end(PaperFacts paper, LocalDate today, Set<PaperFinding> found) {
        if (paper.endsOn() == null) {
            return;
        }
        add(found, PaperFinding.ENDED, paper.endsOn().isBefore(today));
        add(
                found,
                PaperFinding.ENDS_SOON,
                !paper.endsOn().isBefore(today) && paper.endsOn().isBefore(today.plusDays(SOON_DAYS)));
        add(
                found,
                PaperFinding.TEMPORARY_LONG,
                paper.temporary()
                        && paper.since() != null
                        && paper.endsOn().isAfter(paper.since().plusDays(TEMPORARY_DAYS)));
    }

    private static void add(Set<PaperFinding> found, PaperFinding finding, boolean holds) {
        if (holds) {
            found.add(finding);
        }
    }
}
