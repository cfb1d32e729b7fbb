package org.vinculo.person;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A person's whole file as her page reads it.
 *
 * @param caseworker the name of who accompanies her
 * @param registrar the name of who registered her
 * @param nextStep null when nothing is agreed
 */
public record PersonFile(
        PersonHead head,
        String documentName,
        String otherNames,
        Birth birth,
        Gender gender,
        boolean stateless,
        Set<String> nationalities,
        String letterLanguage,
        String municipalityCode,
        List<PhoneForm> phones,
        String caseworker,
        String registrar,
        Instant registeredAt,
        Instant stageSince,
        NextStep nextStep) {}
