package org.vinculo.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** What is typed when the authority was told: which, who there, when, and the receipt. */
public class CaseReferral implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private AuthorityKind authority;

    @Size(max = 160)
    private String name;

    @NotBlank
    @Size(max = 200)
    private String contact;

    @NotNull
    private LocalDate day;

    @NotNull
    private LocalTime time;

    @Size(max = 80)
    private String folio;

    public AuthorityKind getAuthority() {
        return authority;
    }

    public void setAuthority(AuthorityKind authority) {
        this.authority = authority;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
