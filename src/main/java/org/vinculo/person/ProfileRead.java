package org.vinculo.person;

import java.util.Map;
import org.vinculo.catalog.LanguageLevel;

/**
 * A labour profile as the person's page shows it.
 *
 * @param profile null when none was written yet
 * @param obstacle why there can be none, as a key of the bundles, or null
 */
public record ProfileRead(ProfileFacts profile, Map<String, LanguageLevel> languages, String obstacle) {}
