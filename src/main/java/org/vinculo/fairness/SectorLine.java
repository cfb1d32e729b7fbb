package org.vinculo.fairness;

/**
 * Who was proposed and hired in one sector.
 *
 * @param sector null where nobody said
 */
public record SectorLine(
        String sector,
        Cell womenProposed,
        Cell womenHired,
        Cell menProposed,
        Cell menHired,
        Cell othersProposed,
        Cell othersHired) {

    public Integer womenPercent() {
        return womenHired.percentOf(womenProposed);
    }

    public Integer menPercent() {
        return menHired.percentOf(menProposed);
    }

    public Integer othersPercent() {
        return othersHired.percentOf(othersProposed);
    }
}
