package org.vinculo.person;

import java.util.Set;

/**
 * Where somebody is from, and the language of what she takes home.
 *
 * @param nationalities ISO 3166-1 codes; none when she is stateless or nobody asked
 */
public record PersonOrigin(Set<String> nationalities, boolean stateless, String letterLanguage) {}
