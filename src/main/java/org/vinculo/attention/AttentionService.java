package org.vinculo.attention;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.PersonAccess;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.Colleague;
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
    private AttentionReading reading;

    @Inject
    private AttentionMistakes mistakes;

    @Inject
    private Desk desk;

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
        return reading.read(own(id));
    }

    /** What a correction opens with. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public CorrectionStart startCorrection(long id) {
        return mistakes.start(own(id));
    }

    /**
     * Something in it is wrong; what it said stays with the reason.
     *
     * @param version the one she had before her
     */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public void correct(long id, long version, @NotNull @Valid AttentionForm form, @Size(max = 1000) String why) {
        Attention attention = own(id);
        attention.requireVersion(version);
        mistakes.correct(attention, form, why);
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

    /** Who may have held an attention, by name. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public List<Colleague> colleagues() {
        return desk.colleagues();
    }

    /** For whom she can keep a note. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public List<Secrecy> secrecies() {
        return desk.secrecies();
    }

    /** What the form opens with. */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public AttentionStart start(long personId) {
        access.require(personId);
        return register.start(personId);
    }
}
