package org.vinculo.person;

/**
 * A message somebody is about to send from her own telephone.
 *
 * @param text what is proposed, in the person's language; it names the organisation and nothing of hers
 */
public record MessageDraft(PhoneForm phone, String text) {}
