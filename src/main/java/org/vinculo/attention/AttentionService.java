package org.vinculo.attention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.PersonAccess;
import org.vinculo.person.PersonLookup;
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
    private AttentionMistakes mistakes;

    @Inject
    private PersonLookup people;

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
        return register.read(own(id));
    }

    /** It was registered by mistake. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public void annul(long id, @Size(max = 1000) String why) {
        mistakes.annul(own(id), why);
    }

    /**
     * It was held with somebody else, whose file she may see as well.
     *
     * @param reference of the right file
     */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public void move(long id, String reference, @Size(max = 1000) String why) {
        Attention attention = own(id);
        long to = people.byReference(reference)
                .filter(access::sees)
                .orElseThrow(() -> BusinessException.at("reference", "attention.move.unknown"));
        mistakes.move(attention, to, why);
    }

    private Attention own(long id) {
        Attention attention = repository.find(id).orElseThrow(NotFoundException::new);
        access.require(attention.getPersonId());
        return attention;
    }

    /** What the form opens with. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public AttentionStart start(long personId) {
        access.require(personId);
        return register.start(personId);
    }
}
