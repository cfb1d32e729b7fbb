package org.vinculo.hiringday;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When everybody is interviewed: nobody is at two tables at once, and no table has two people at once. There are never more rounds
 * than the busiest person or table has interviews (Kőnig's theorem on the edge colouring of bipartite graphs): where two are in
 * the way of each other, the chain of those that follow changes places.
 */
final class Rounds {

    /** By person or table: who sits there in which round. */
    private final Map<Long, Map<Integer, Pair>> people = new HashMap<>();

    private final Map<Long, Map<Integer, Pair>> tables = new HashMap<>();
    private final Map<Pair, Integer> rounds = new HashMap<>();

    private Rounds() {}

    /** The round of each, from 0. The same pairs get the same rounds in whatever order they come. */
    static Map<Pair, Integer> of(Collection<Pair> pairs) {
        Rounds all = new Rounds();
        List<Pair> ordered = pairs.stream()
                .sorted(Comparator.comparing(Pair::vacancy).thenComparing(Pair::person))
                .toList();
        ordered.forEach(all::seat);
        return all.rounds;
    }

    private void seat(Pair pair) {
        Map<Integer, Pair> hers = at(people, pair.person());
        Map<Integer, Pair> its = at(tables, pair.vacancy());
        int herFree = free(hers);
        int itsFree = free(its);
        if (its.containsKey(herFree)) {
            swap(pair.vacancy(), herFree, itsFree);
        }
        put(pair, herFree);
    }

    /** Along the chain that begins at the table, those of one round change with those of the other; it never ends at her. */
    private void swap(long table, int one, int other) {
        Map<Pair, Integer> moved = new HashMap<>();
        Pair next = at(tables, table).get(one);
        boolean atPerson = true;
        int round = one;
        while (next != null) {
            int to = round == one ? other : one;
            moved.put(next, to);
            next = atPerson
                    ? at(people, next.person()).get(to)
                    : at(tables, next.vacancy()).get(to);
            atPerson = !atPerson;
            round = to;
        }
        moved.keySet().forEach(pair -> {
            at(people, pair.person()).remove(rounds.get(pair));
            at(tables, pair.vacancy()).remove(rounds.get(pair));
        });
        moved.forEach(this::put);
    }

    private void put(Pair pair, int round) {
        at(people, pair.person()).put(round, pair);
        at(tables, pair.vacancy()).put(round, pair);
        rounds.put(pair, round);
    }

    private static int free(Map<Integer, Pair> seats) {
        int round = 0;
        while (seats.containsKey(round)) {
            round++;
        }
        return round;
    }

    private static Map<Integer, Pair> at(Map<Long, Map<Integer, Pair>> side, long id) {
        return side.computeIfAbsent(id, key -> new TreeMap<>());
    }
}
