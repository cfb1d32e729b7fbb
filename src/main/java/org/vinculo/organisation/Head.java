package org.vinculo.organisation;

/** What stands at the head of a letter or a notice, beside the logo. Texts may be null where nothing was entered. */
public record Head(
        String organisation,
        String domicile,
        String phone,
        String email,
        String website,
        String site,
        String siteAddress,
        String sitePhone) {}
