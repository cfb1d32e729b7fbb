package org.vinculo.person;

/** What a letter of presentation can say of somebody who looks for work; she chooses. */
public enum PresentationPart {
    OCCUPATIONS,
    SKILLS,
    LANGUAGES,
    EXPERIENCE,
    AVAILABILITY,
    WORK
}
