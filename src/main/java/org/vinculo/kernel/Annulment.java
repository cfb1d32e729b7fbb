package org.vinculo.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That something was recorded by mistake, who said so, when and why. It stays to be read, and counts nowhere. */
@Embeddable
public class Annulment {

    @Column(name = "annulled_at")
    private Instant at;

    @Column(name = "annulled_by")
    private Long by;

    @Column(name = "annulled_why")
    private String why;

    protected Annulment() {}

    /**
     * @param former what stands already, or null
     * @throws BusinessException when it was annulled before, or no reason is given
     */
    public static Annulment of(Annulment former, String why, long account, Instant now) {
        if (former != null) {
            throw new BusinessException("app.annulled.already");
        }
        Annulment annulment = new Annulment();
        annulment.why = Reason.required(why);
        annulment.by = account;
        annulment.at = now;
        return annulment;
    }

    public Instant getAt() {
        return at;
    }

    public Long getBy() {
        return by;
    }

    public String getWhy() {
        return why;
    }
}
