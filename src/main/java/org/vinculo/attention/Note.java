package org.vinculo.attention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.vinculo.kernel.BusinessException;
import org.vinculo.security.Profession;

/** What was said at an attention, and who may read it. */
@Embeddable
class Note {

    @Column(name = "note")
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "note_secrecy")
    private Secrecy secrecy = Secrecy.TEAM;

    /** Whose it is when it is kept to a profession. */
    @Enumerated(EnumType.STRING)
    @Column(name = "note_profession")
    private Profession profession;

    protected Note() {}

    /**
     * @param authors the profession of who writes, or null
     * @throws BusinessException when she keeps it to a profession and has none
     */
    Note(String text, Secrecy secrecy, Profession authors) {
        if (secrecy == Secrecy.PROFESSION && authors == null) {
            throw BusinessException.at("secrecy", "attention.secrecy.profession.none");
        }
        this.text = text;
        this.secrecy = text == null ? Secrecy.TEAM : secrecy;
        this.profession = this.secrecy == Secrecy.PROFESSION ? authors : null;
    }

    /**
     * Who asks to read.
     *
     * @param profession hers, or null
     * @param protection whether she answers for protection
     */
    record Reader(long account, Profession profession, boolean protection) {}

    boolean isReadBy(long author, Reader reader) {
        return text == null
                || reader.account() == author
                || switch (secrecy) {
                    case TEAM -> true;
                    case PROFESSION -> reader.profession() == profession;
                    case PROTECTION -> reader.protection();
                };
    }

    String getText() {
        return text;
    }

    Secrecy getSecrecy() {
        return secrecy;
    }

    Profession getProfession() {
        return profession;
    }
}
