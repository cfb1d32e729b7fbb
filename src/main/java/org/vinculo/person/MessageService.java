package org.vinculo.person;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.Head;
import org.vinculo.organisation.Sites;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;
import org.vinculo.web.Texts;

/**
 * Messages by WhatsApp: the portal prepares the text and a link, the colleague sends it herself from her own telephone. What
 * counts is that she tried.
 */
@Stateless
@DenyAll
public class MessageService {

    /** The address that opens a conversation with a prepared text, as WhatsApp documents it ("click to chat"). */
    private static final String CONVERSATION = "https://wa.me/";

    private static final String MEXICO = "52";
    private static final int NATIONAL_DIGITS = 10;

    @Inject
    private PersonRepository repository;

    @Inject
    private PersonAccess access;

    @Inject
    private Sites sites;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail audit;

    @RolesAllowed(Permission.ATTENTION_WRITE)
    public MessageDraft draft(long personId, int position) {
        Person person = person(personId);
        Head head = sites.head(person.getSiteId());
        String called = Objects.toString(head.sitePhone(), Objects.toString(head.phone(), ""));
        Locale language = Locale.forLanguageTag(person.getLetterLanguage());
        return new MessageDraft(
                phone(person, position), Texts.text(language, "message.text", head.organisation(), called));
    }

    /**
     * Writes down the attempt and gives the link that opens the conversation. The text itself is not kept: it is in the
     * colleague's telephone.
     */
    @RolesAllowed(Permission.ATTENTION_WRITE)
    public String attempt(long personId, int position, @NotBlank @Size(max = 600) String text) {
        String number = phone(person(personId), position).compact();
        timeline.note(personId, TimelineKind.CONTACT, "whatsapp", null, null);
        audit.record("Person", personId, "message", null, "WHATSAPP", null);
        return CONVERSATION + international(number) + "?text="
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** WhatsApp asks for the country's digits; a number of ten digits without them is Mexican. */
    static String international(String number) {
        String digits = number.replace("+", "");
        return !number.startsWith("+") && digits.length() == NATIONAL_DIGITS ? MEXICO + digits : digits;
    }

    private Person person(long personId) {
        access.require(personId);
        return repository.find(personId).orElseThrow(NotFoundException::new);
    }

    private static PhoneForm phone(Person person, int position) {
        return person.getPhones().stream()
                .map(Phone::form)
                .skip(position)
                .findFirst()
                .filter(PhoneForm::isWhatsapp)
                .orElseThrow(NotFoundException::new);
    }
}
