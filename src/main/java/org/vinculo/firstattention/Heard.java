package org.vinculo.firstattention;

/** How a person heard of the organisation (R38). */
public enum Heard {
    SHELTER,
    AUTHORITY,
    ORGANISATION,
    FRIEND_OR_FAMILY,
    TALK_OR_VISIT,
    POSTER_OR_LEAFLET,
    SOCIAL_MEDIA,
    RADIO_OR_TELEVISION,
    PASSED_BY,
    OTHER,
    PREFERS_NOT
}
