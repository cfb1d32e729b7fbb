package org.vinculo.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.PersonAccess;

/** A case is there for whoever may see the child. */
@ApplicationScoped
class CaseAccess {

    @Inject
    private ProtectionRepository repository;

    @Inject
    private PersonAccess people;

    ProtectionCase require(long personId) {
        people.require(personId);
        return repository.of(personId).orElseThrow(NotFoundException::new);
    }

    /** The same for a change, which waits for others at the same child. */
    ProtectionCase requireAlone(long personId) {
        people.require(personId);
        repository.lockPerson(personId);
        return repository.of(personId).orElseThrow(NotFoundException::new);
    }
}
