package org.vinculo.catalog;

import java.util.List;

/** One parameter with all its values, latest first. */
public record NormativePage(String code, String zone, String title, NormativeUnit unit, List<NormativeRow> rows) {}
