package org.vinculo.organisation;

/**
 * What stands at the head of a letter or a notice. Texts may be null where nothing was entered.
 *
 * @param logo a PNG picture, or null
 */
public record Head(
        String organisation,
        String domicile,
        String phone,
        String email,
        String website,
        String site,
        String siteAddress,
        String sitePhone,
        byte[] logo) {}
