package org.vinculo.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is typed to send a person to a service. */
public class ReferralForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Made once per page, so that a second click finds the referral instead of sending another. */
    @NotNull
    private String formKey;

    @NotNull
    private Long personId;

    @NotNull
    private Long serviceId;

    @NotNull
    private Urgency urgency = Urgency.NORMAL;

    @NotBlank
    @Size(max = 1000)
    private String need;

    @Size(max = 200)
    private String contact;

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getServiceId() {
        return serviceId;
    }

    public void setServiceId(Long serviceId) {
        this.serviceId = serviceId;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
