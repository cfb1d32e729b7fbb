package org.vinculo.agreement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import org.vinculo.security.Permission;

/** The three documents and one person: what she got, in which words, and what she said to it. */
@Stateless
@DenyAll
public class DeliveryService {

    @Inject
    private DeliveryDesk desk;

    @RolesAllowed(Permission.PERSON_READ)
    public List<AgreementRow> of(long personId) {
        return desk.of(personId);
    }

    /** The document she would get now, in this language, or in Spanish where it lacks a part. */
    @RolesAllowed(Permission.PERSON_READ)
    public AgreementDocument offer(long personId, @NotNull AgreementKind kind, String language) {
        return desk.offer(personId, kind, language);
    }

    /** The language in which she wants what is written, one of the five. */
    @RolesAllowed(Permission.PERSON_READ)
    public String languageOf(long personId) {
        return desk.languageOf(personId);
    }

    /** The words she was given then. */
    @RolesAllowed(Permission.PERSON_READ)
    public AgreementDocument given(long deliveryId) {
        return desk.given(deliveryId);
    }

    /**
     * Writes down what was done.
     *
     * @param scan the signed paper, or null
     * @return its number; that of the first when this form was sent before
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public long record(
            long personId, @NotNull AgreementKind kind, @NotNull @Valid DeliveryForm form, InputStream scan) {
        return desk.record(personId, kind, form, scan);
    }

    @RolesAllowed(Permission.PERSON_WRITE)
    public void annul(long deliveryId, @Size(max = 400) String why) {
        desk.annul(deliveryId, why);
    }
}
