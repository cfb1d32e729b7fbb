package org.vinculo.security;

import java.io.Serializable;
import java.util.Locale;
import org.vinculo.kernel.BusinessException;

/** What the administrator types to invite somebody. */
public class AccountForm implements Serializable {

    private String email;
    private String name;
    private Group group;
    private String language = "es";
    private Long siteId;
    private Long employerId;
    private Long agencyId;

    /** Each group needs to know for whom she works; nothing else is asked. */
    void check() {
        if (email == null || !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw BusinessException.at("email", "security.account.email.invalid");
        }
        if (email.length() > Account.NAME_LENGTH) {
            throw BusinessException.at("email", "security.account.email.invalid");
        }
        if (name == null || name.isBlank() || name.length() > Account.NAME_LENGTH) {
            throw BusinessException.at("name", "security.account.name.length", Account.NAME_LENGTH);
        }
        if (group == null) {
            throw BusinessException.at("group", "security.account.group.missing");
        }
        boolean placed = switch (group) {
            case CASEWORKER, COORDINATOR, PROTECTION, RECEPTION, VOLUNTEER -> siteId != null;
            case EMPLOYER -> employerId != null;
            case AGENCY -> agencyId != null;
            case ADMINISTRATOR -> true;
        };
        if (!placed) {
            throw BusinessException.at(
                    group == Group.EMPLOYER ? "employer" : group == Group.AGENCY ? "agency" : "site",
                    "security.account.place.missing");
        }
    }

    String normalisedEmail() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Group getGroup() {
        return group;
    }

    public void setGroup(Group group) {
        this.group = group;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public Long getEmployerId() {
        return employerId;
    }

    public void setEmployerId(Long employerId) {
        this.employerId = employerId;
    }

    public Long getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(Long agencyId) {
        this.agencyId = agencyId;
    }
}
