package org.vinculo.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is typed about the organisation; it stands on every letter. */
public class OrganisationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 160)
    private String name;

    @Size(max = 300)
    private String domicile;

    @Size(max = 40)
    private String phone;

    @Email
    @Size(max = 160)
    private String email;

    @Size(max = 300)
    private String website;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDomicile() {
        return domicile;
    }

    public void setDomicile(String domicile) {
        this.domicile = domicile;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
