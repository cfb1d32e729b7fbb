package org.vinculo.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.person.Guardians;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AccountNames;

/** Whom to ask about a child alone: who answers for her case. */
@ApplicationScoped
class CaseGuardians implements Guardians {

    @Inject
    private ProtectionRepository repository;

    @Inject
    private PersonLookup people;

    @Inject
    private AccountNames accounts;

    @Override
    public String responsible(long personId) {
        return accounts.name(repository
                .of(personId)
                .map(ProtectionCase::getResponsibleId)
                .orElseGet(() -> people.caseworker(personId)));
    }
}
