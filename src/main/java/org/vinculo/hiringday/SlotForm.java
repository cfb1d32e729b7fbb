package org.vinculo.hiringday;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/** How many interviews one vacancy gives on a hiring day. */
public class SlotForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long vacancy;
    private final String title;

    @Min(0)
    @Max(60)
    private Integer slots;

    SlotForm(long vacancy, String title, Integer slots) {
        this.vacancy = vacancy;
        this.title = title;
        this.slots = slots;
    }

    public long getVacancy() {
        return vacancy;
    }

    public String getTitle() {
        return title;
    }

    /** Empty or none: it does not take part. */
    public Integer getSlots() {
        return slots;
    }

    public void setSlots(Integer slots) {
        this.slots = slots;
    }
}
