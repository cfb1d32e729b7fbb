package org.vinculo.protection;

import java.util.ArrayList;
import java.util.List;

/** What a case still lacks, the most urgent first. */
final class Missing {

    private Missing() {}

    /** @return keys of sentences; none when nothing is missing */
    static List<String> of(CaseStatus status, String folio, boolean scanned, boolean adult) {
        List<String> missing = new ArrayList<>();
        if (!status.isLive()) {
            return missing;
        }
        if (adult) {
            missing.add("protection.missing.move");
        }
        if (status == CaseStatus.OPEN) {
            missing.add("protection.missing.refer");
            return missing;
        }
        if (folio == null) {
            missing.add("protection.missing.folio");
        }
        if (!scanned) {
            missing.add("protection.missing.scan");
        }
        missing.add(status == CaseStatus.REFERRED ? "protection.missing.receive" : "protection.missing.close");
        return missing;
    }
}
