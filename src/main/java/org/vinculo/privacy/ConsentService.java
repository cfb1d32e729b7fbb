package org.vinculo.privacy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.behalf.ForWhom;
import org.vinculo.behalf.Mark;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.behalf.Said;
import org.vinculo.behalf.SaidForm;
import org.vinculo.kernel.BusinessException;
import org.vinculo.person.PersonAccess;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Permission;

/** The staff's verbs about agreements: see, record, revoke. */
@Stateless
@DenyAll
public class ConsentService {

    @Inject
    private ConsentRepository repository;

    @Inject
    private Consents consents;

    @Inject
    private ConsentRevocation revocation;

    @Inject
    private PersonAccess access;

    @Inject
    private ConsentRecipients recipients;

    @Inject
    private AccountNames accounts;

    @Inject
    private OnBehalf onBehalf;

    @RolesAllowed(Permission.PERSON_READ)
    public List<ConsentRow> of(long personId) {
        access.require(personId);
        List<ConsentRow> rows = repository.of(personId);
        Map<Long, String> recorders =
                accounts.names(rows.stream().map(ConsentRow::recordedBy).collect(Collectors.toSet()));
        Map<Long, List<Mark>> marks = onBehalf.of(
                ConsentTrail.SUBJECT, rows.stream().map(ConsentRow::id).toList());
        return rows.stream()
                .map(row -> row.named(
                        recipients.name(row.employerId(), row.agencyId()),
                        recorders.get(row.recordedBy()),
                        marks.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @RolesAllowed(Permission.PERSON_READ)
    public boolean agreedToAgency(long personId, long agencyId) {
        access.require(personId);
        return consents.withAgency(personId, agencyId).isPresent();
    }

    @RolesAllowed(Permission.PERSON_READ)
    public boolean agreedToEmployer(long personId, long employerId) {
        access.require(personId);
        return consents.withEmployer(personId, employerId).isPresent();
    }

    @RolesAllowed(Permission.PERSON_WRITE)
    public long record(long personId, @NotNull @Valid ConsentForm form) {
        access.require(personId);
        return consents.record(personId, form);
    }

    /** Every purpose with what she said to it last. */
    @RolesAllowed(Permission.PERSON_READ)
    public List<PurposeRow> purposes(long personId) {
        List<ConsentRow> rows = of(personId);
        return Stream.of(Purpose.values())
                .map(purpose -> new PurposeRow(
                        purpose,
                        rows.stream()
                                .filter(row -> row.purpose() == purpose && row.general() && !row.annulled())
                                .max(Comparator.comparing(ConsentRow::id))
                                .orElse(null)))
                .toList();
    }

    /**
     * Writes down what she said to each purpose she was asked about; the others stay as they are.
     *
     * @param how method, day, witness and interpreter of all these answers
     */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void answer(long personId, @NotNull Map<Purpose, Boolean> answers, @NotNull ConsentForm how) {
        access.require(personId);
        if (answers.values().stream().allMatch(Objects::isNull)) {
            throw new BusinessException("privacy.consent.answer.missing");
        }
        answers.forEach((purpose, granted) -> {
            if (granted != null) {
                consents.answer(personId, ConsentForm.answer(purpose, granted, how));
            }
        });
    }

    /** It was registered by mistake: she never said so. */
    @RolesAllowed(Permission.PERSON_WRITE)
    public void annul(long consentId, @Size(max = 400) String why) {
        Consent consent = repository.get(consentId);
        access.require(consent.getPersonId());
        revocation.annul(consent, why);
    }

    @RolesAllowed(Permission.PERSON_WRITE)
    public void revoke(long consentId, @Size(max = 400) String why, @NotNull @Valid SaidForm told) {
        Consent consent = repository.get(consentId);
        access.require(consent.getPersonId());
        if (why == null || why.isBlank()) {
            throw BusinessException.at("reason", "privacy.consent.why.missing");
        }
        Said said = onBehalf.said(told, consent.getGivenOn(), ForWhom.PERSON);
        revocation.revoke(consent, why);
        onBehalf.note(ConsentTrail.SUBJECT, consentId, consent.getPurpose(), said);
    }
}
