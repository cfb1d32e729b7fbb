package org.vinculo.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a condition of stay says about work, kept as a list of marks so that it is entered, verified and dated like every other
 * value set by law.
 *
 * @param work the answer without a work permit
 * @param withPermit the answer once a permit is recorded, or null when none exists for it
 * @param states INEGI's codes of the states where it is valid; empty for the whole country
 * @param boundToDocumentState valid only in the state written on the document
 * @param reason the code that always comes with the answer, or null
 * @param needsExpiry whether its document must say until when it is valid
 */
public record StayRule(
        WorkRule work,
        WorkRule withPermit,
        Set<String> states,
        boolean boundToDocumentState,
        String reason,
        boolean needsExpiry) {

    private static final String WORK = "WORK:";
    private static final String PERMIT = "PERMIT:";
    private static final String STATE = "STATE:";
    private static final String REASON = "REASON:";
    private static final String OF_DOCUMENT = "STATE_OF_DOCUMENT";
    private static final String EXPIRY = "EXPIRY";

    /** @throws IllegalArgumentException for a mark it does not know or when the answer itself is missing */
    public static StayRule of(List<String> items) {
        Set<String> states = new LinkedHashSet<>();
        WorkRule work = null;
        WorkRule permit = null;
        String reason = null;
        for (String item : items) {
            if (item.startsWith(WORK)) {
                work = WorkRule.valueOf(item.substring(WORK.length()));
            } else if (item.startsWith(PERMIT)) {
                permit = WorkRule.valueOf(item.substring(PERMIT.length()));
            } else if (item.startsWith(STATE)) {
                states.add(item.substring(STATE.length()));
            } else if (item.startsWith(REASON)) {
                reason = item.substring(REASON.length());
            } else if (!item.equals(OF_DOCUMENT) && !item.equals(EXPIRY)) {
                throw new IllegalArgumentException("Unknown mark of a condition of stay: " + item);
            }
        }
        if (work == null) {
            throw new IllegalArgumentException("A condition of stay without an answer about work: " + items);
        }
        return new StayRule(
                work, permit, Set.copyOf(states), items.contains(OF_DOCUMENT), reason, items.contains(EXPIRY));
    }

    public List<String> items() {
        List<String> items = new ArrayList<>();
        items.add(WORK + work);
        if (withPermit != null) {
            items.add(PERMIT + withPermit);
        }
        states.stream().sorted().map(STATE::concat).forEach(items::add);
        if (boundToDocumentState) {
            items.add(OF_DOCUMENT);
        }
        if (reason != null) {
            items.add(REASON + reason);
        }
        if (needsExpiry) {
            items.add(EXPIRY);
        }
        return items;
    }
}
