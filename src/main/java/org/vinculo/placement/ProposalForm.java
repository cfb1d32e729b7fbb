package org.vinculo.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.vinculo.behalf.SaidForm;

/** What is typed when somebody is proposed for a vacancy. */
public class ProposalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 1000)
    private String override;

    private boolean offerAgreed;

    @Valid
    private final SaidForm said = new SaidForm();

    /** How she said that she wants it; empty when she was not asked apart from her agreement. */
    public SaidForm getSaid() {
        return said;
    }

    /** The employer said that it will make the offer her permit needs. */
    public boolean isOfferAgreed() {
        return offerAgreed;
    }

    public void setOfferAgreed(boolean offerAgreed) {
        this.offerAgreed = offerAgreed;
    }

    /** Why a coordinator proposes her though her papers or a must leave a doubt. */
    public String getOverride() {
        return override;
    }

    public void setOverride(String override) {
        this.override = override;
    }
}
