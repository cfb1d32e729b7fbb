package org.vinculo.agreement;

import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.organisation.Head;

/** Who the organisation is in a document. Kept with what was published, so that a published text never changes. */
@Embeddable
class Party {

    private String organisation;
    private String domicile;
    private String contact;

    protected Party() {}

    Party(String organisation, String domicile, String contact) {
        this.organisation = organisation;
        this.domicile = domicile;
        this.contact = contact;
    }

    static Party of(Head head) {
        String contact = Stream.of(head.phone(), head.email(), head.website())
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return new Party(head.organisation(), head.domicile(), contact.isEmpty() ? null : contact);
    }

    String fill(String text) {
        String filled = text;
        for (Token token : Token.values()) {
            String value = value(token);
            filled = filled.replace(token.mark(), value == null ? "—" : value);
        }
        return filled;
    }

    /** What these texts name and the organisation has not entered. */
    List<Token> missing(Collection<String> texts) {
        return Stream.of(Token.values())
                .filter(token -> value(token) == null || value(token).isBlank())
                .filter(token -> texts.stream().anyMatch(text -> text.contains(token.mark())))
                .toList();
    }

    boolean says(Party other) {
        return Stream.of(Token.values()).allMatch(token -> Objects.equals(value(token), other.value(token)));
    }

    private String value(Token token) {
        return switch (token) {
            case ORGANISATION -> organisation;
            case DOMICILE -> domicile;
            case CONTACT -> contact;
        };
    }
}
