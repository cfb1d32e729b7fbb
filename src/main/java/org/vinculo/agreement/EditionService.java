package org.vinculo.agreement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.Sites;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;
import org.vinculo.web.LocaleHolder;

/** The texts of the documents: everybody at work reads them; one writes an edition, another publishes it. */
@Stateless
@DenyAll
public class EditionService {

    private static final String SUBJECT = "Agreement";

    @Inject
    private EditionRepository repository;

    @Inject
    private Editions editions;

    @Inject
    private EditionDesk desk;

    @Inject
    private Sites sites;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.STAFF_PORTAL)
    public List<EditionRow> all() {
        return desk.rows(repository.all());
    }

    @RolesAllowed(Permission.STAFF_PORTAL)
    public EditionRow read(long id) {
        return desk.rows(List.of(repository.get(id))).get(0);
    }

    @RolesAllowed(Permission.STAFF_PORTAL)
    public AgreementDocument document(long id, String language) {
        return editions.document(repository.get(id), language);
    }

    /** The words of a language as they are typed, empty where nothing is yet. */
    @RolesAllowed(Permission.AGREEMENT_WRITE)
    public Map<AgreementPart, String> words(long id, String language) {
        Edition edition = repository.get(id);
        Map<AgreementPart, String> words = new EnumMap<>(AgreementPart.class);
        words.putAll(repository.words(id).getOrDefault(language, Map.of()));
        edition.getKind().parts().forEach(part -> words.putIfAbsent(part, ""));
        return words;
    }

    /** Begins the next edition with the words of the latest; while one is being written, that one. */
    @RolesAllowed(Permission.AGREEMENT_WRITE)
    public long begin(@NotNull AgreementKind kind) {
        repository.lock(kind);
        List<Edition> former = repository.of(kind);
        for (Edition edition : former) {
            if (edition.getStatus() == EditionStatus.DRAFT) {
                return edition.getId();
            }
        }
        int number = former.isEmpty() ? 1 : former.get(0).getNumber() + 1;
        Edition edition = repository.add(new Edition(kind, number, user.accountId(), clock.instant()));
        former.stream()
                .filter(other -> other.getStatus().wasPublished())
                .findFirst()
                .ifPresent(latest -> repository
                        .texts(latest.getId())
                        .forEach(text -> repository.add(
                                new PartText(edition.getId(), text.getLanguage(), text.getPart(), text.getBody()))));
        audit.record(SUBJECT, edition.getId(), "begin", null, kind + " " + number, null);
        return edition.getId();
    }

    /** @param version the version the writer had before her */
    @RolesAllowed(Permission.AGREEMENT_WRITE)
    public void write(long id, long version, @NotNull String language, @NotNull Map<AgreementPart, String> words) {
        Edition edition = repository.get(id);
        edition.requireVersion(version);
        if (!LocaleHolder.LANGUAGES.contains(language)) {
            throw new BusinessException("agreement.state");
        }
        edition.write(language, user.accountId());
        Map<AgreementPart, PartText> stored = new EnumMap<>(AgreementPart.class);
        repository.texts(id).stream()
                .filter(text -> text.getLanguage().equals(language))
                .forEach(text -> stored.put(text.getPart(), text));
        edition.getKind().parts().forEach(part -> {
            String said = words.get(part) == null ? "" : words.get(part).strip();
            Token.requireKnown(said);
            if (said.length() > PartText.MAXLENGTH) {
                throw new BusinessException("agreement.text.long", part, PartText.MAXLENGTH);
            }
            if (stored.containsKey(part)) {
                stored.get(part).write(said);
            } else if (!said.isEmpty()) {
                repository.add(new PartText(id, language, part, said));
            }
        });
        repository.touch(edition);
        audit.record(SUBJECT, id, "write", null, language, null);
    }

    /** Gives it to people from now on; the one before is superseded. Refused by name for each part that Spanish lacks. */
    @RolesAllowed(Permission.AGREEMENT_WRITE)
    public void publish(long id) {
        Edition edition = repository.get(id);
        repository.lock(edition.getKind());
        Map<AgreementPart, String> spanish = repository.words(id).getOrDefault(Edition.BINDING, Map.of());
        Party party = Party.of(sites.head());
        edition.publish(
                Editions.missing(edition.getKind(), spanish),
                party.missing(spanish.values()),
                party,
                user.accountId(),
                clock.instant());
        repository
                .published(edition.getKind())
                .filter(other -> !other.equals(edition))
                .ifPresent(former -> {
                    former.supersede();
                    audit.record(
                            SUBJECT, former.getId(), "supersede", EditionStatus.PUBLISHED, former.getStatus(), null);
                });
        audit.record(SUBJECT, id, "publish", EditionStatus.DRAFT, edition.getStatus(), null);
    }

    @RolesAllowed(Permission.AGREEMENT_WRITE)
    public void withdraw(long id, @Size(max = 400) String why) {
        Edition edition = repository.get(id);
        edition.withdraw(why);
        audit.record(SUBJECT, id, "withdraw", EditionStatus.DRAFT, edition.getStatus(), why);
    }

    /** Whoever says so answers for this translation with her name. */
    @RolesAllowed(Permission.AGREEMENT_WRITE)
    public void review(long id, String language) {
        Edition edition = repository.get(id);
        edition.review(language, editions.languages(edition).contains(language), user.accountId());
        audit.record(SUBJECT, id, "review", null, language, null);
    }

    @RolesAllowed(Permission.AGREEMENT_WRITE)
    public void takeBackReview(long id, String language, @Size(max = 400) String why) {
        repository.get(id).takeBackReview(language, why);
        audit.record(SUBJECT, id, "takeBackReview", language, null, why);
    }
}
