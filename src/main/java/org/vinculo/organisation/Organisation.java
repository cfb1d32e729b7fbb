package org.vinculo.organisation;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import org.vinculo.kernel.BaseEntity;

/** The organisation that runs this installation: there is one row, made at the first start. */
@Entity
@Table(name = "installation")
public class Organisation extends BaseEntity {

    static final long ONLY = 1;

    private String name;
    private String domicile;
    private String phone;
    private String email;
    private String website;

    @Basic(fetch = FetchType.LAZY)
    private byte[] logo;

    /** Changes with the logo, so that a browser may keep the picture until then. */
    @Column(name = "logo_mark")
    private String logoMark;

    protected Organisation() {}

    void change(OrganisationForm form) {
        name = form.getName();
        domicile = form.getDomicile();
        phone = form.getPhone();
        email = form.getEmail();
        website = form.getWebsite();
    }

    void show(Logo picture) {
        logo = picture.png();
        logoMark = picture.mark();
    }

    void showNoLogo() {
        logo = null;
        logoMark = null;
    }

    OrganisationForm form() {
        OrganisationForm form = new OrganisationForm();
        form.setName(name);
        form.setDomicile(domicile);
        form.setPhone(phone);
        form.setEmail(email);
        form.setWebsite(website);
        return form;
    }

    public String getName() {
        return name;
    }

    public String getLogoMark() {
        return logoMark;
    }

    byte[] getLogo() {
        return logo;
    }
}
