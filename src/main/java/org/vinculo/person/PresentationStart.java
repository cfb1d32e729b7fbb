package org.vinculo.person;

import java.util.List;

/**
 * What the form of a letter of presentation opens with.
 *
 * @param parts those there is something to say in
 * @param obstacle why there can be no such letter, as a key of the bundles, or null
 */
public record PresentationStart(String language, List<PresentationPart> parts, String obstacle) {}
