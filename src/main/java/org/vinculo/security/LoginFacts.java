package org.vinculo.security;

import java.util.Set;

/** Who is asking, as the request carries it: no entity, no secret. */
public record LoginFacts(
        long accountId,
        String name,
        Group group,
        Profession profession,
        String language,
        Long siteId,
        Long employerId,
        Long agencyId,
        Set<String> permissions) {

    static final String ATTRIBUTE = LoginFacts.class.getName();
}
