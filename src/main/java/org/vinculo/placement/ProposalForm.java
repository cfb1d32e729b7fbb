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

    @Valid
    private final SaidForm said = new SaidForm();

    /** How she said that she wants it; empty when she was not asked apart from her agreement. */
    public SaidForm getSaid() {
        return said;
    }

    /** Why a coordinator proposes her though her papers or a must leave a doubt. */
    public String getOverride() {
        return override;
    }

    public void setOverride(String override) {
        this.override = override;
    }
}
