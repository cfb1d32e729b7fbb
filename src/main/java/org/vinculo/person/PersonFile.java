package org.vinculo.person;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A person's whole file as her page reads it.
 *
 * @param caseworker the name of who accompanies her
 * @param registrar the name of who registered her
 */
public record PersonFile(
        long id,
        String documentName,
        String otherNames,
        Birth birth,
        Gender gender,
        RegisteredSex registeredSex,
        boolean stateless,
        Set<String> nationalities,
        String letterLanguage,
        String municipalityCode,
        List<PhoneForm> phones,
        String caseworker,
        String registrar,
        Instant registeredAt,
        Instant stageSince) {}
