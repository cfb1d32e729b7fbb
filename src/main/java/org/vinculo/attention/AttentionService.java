package org.vinculo.attention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.PersonAccess;
import org.vinculo.security.Permission;

/** Attentions, for those who may see the person. */
@Stateless
@DenyAll
public class AttentionService {

    @Inject
    private AttentionRepository repository;

    @Inject
    private AttentionRegister register;

    @Inject
    private PersonAccess access;

    /** Records an attention; a form sent twice is recorded once. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public long record(long personId, @NotNull @Valid AttentionForm form) {
        access.require(personId);
        repository.lockPerson(personId);
        return repository.idByFormKey(form.getFormKey()).orElseGet(() -> register.enter(personId, form));
    }

    @RolesAllowed(Permission.PERSON_READ)
    public AttentionRead read(long id) {
        Attention attention = repository.find(id).orElseThrow(NotFoundException::new);
        access.require(attention.getPersonId());
        return register.read(attention);
    }

    /** What the form opens with. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public AttentionStart start(long personId) {
        access.require(personId);
        return register.start(personId);
    }
}
