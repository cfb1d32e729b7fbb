package org.vinculo.hiringday;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * The allocation as a flow of least cost: every interview is a unit that runs from the source by a person and a vacancy to the
 * sink, at what its fit lacks; a unit for which there is no interview runs beside, at the full price and a trifle more, so that of
 * two results with the same fit the one with more interviews is better. Whoever belongs to a group
 * with a floor gets her first unit by the group's node, and so many units are free of a charge that all others pay and that no
 * fit can outweigh: floors are reached as far as they can be, and only then fit counts.
 */
final class Flow {

    private static final long SOURCE = 0;
    private static final long SINK = 1;

    private final Graph<Long, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();
    private final Map<DefaultWeightedEdge, Pair> interviews = new HashMap<>();
    private final Map<Long, Long> people = new HashMap<>();
    private final Map<Long, Long> vacancies = new HashMap<>();
    private final double charge;
    private final int units;
    private long nodes = SINK;
    private Map<Long, Double> prices;

    Flow(Problem problem, Collection<Pair> offered) {
        Map<Long, Integer> free = problem.people();
        Map<Long, Integer> slots = problem.vacancies();
        units = Math.min(total(free), total(slots));
        charge = problem.floors().isEmpty() ? 0 : (double) Pair.MOST * (units + 1);
        graph.addVertex(SOURCE);
        graph.addVertex(SINK);
        free.keySet().stream().sorted().forEach(person -> people.put(person, node()));
        slots.keySet().stream().sorted().forEach(vacancy -> vacancies.put(vacancy, node()));
        vacancies.forEach((vacancy, node) -> arc(node, SINK, slots.get(vacancy), 0));
        Map<Long, Integer> rest = groups(problem, free);
        people.forEach((person, node) -> arc(SOURCE, node, rest.get(person), charge));
        arc(SOURCE, SINK, units, charge + Pair.MOST + trifle(units));
        offered.forEach(pair -> interviews.put(
                arc(people.get(pair.person()), vacancies.get(pair.vacancy()), 1, Pair.MOST - pair.fit()), pair));
    }

    /** @return what is left for each person besides the unit by her group */
    private Map<Long, Integer> groups(Problem problem, Map<Long, Integer> free) {
        Map<Long, Integer> rest = new HashMap<>(free);
        List<Integer> wanted = problem.missing(problem.fixed());
        for (int i = 0; i < wanted.size(); i++) {
            long wantedOnes = node();
            long group = node();
            arc(SOURCE, wantedOnes, wanted.get(i), 0);
            arc(wantedOnes, group, wanted.get(i), 0);
            arc(SOURCE, group, units, charge);
            problem.floors().get(i).people().stream()
                    .filter(person -> rest.getOrDefault(person, 0) > 0)
                    .filter(person -> problem.fixed().stream().noneMatch(pair -> pair.person() == person))
                    .forEach(person -> {
                        arc(group, people.get(person), 1, 0);
                        rest.merge(person, -1, Integer::sum);
                    });
        }
        return rest;
    }

    List<Pair> solve() {
        var problem = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                graph, node -> node == SOURCE ? units : node == SINK ? -units : 0, capacity::get, arc -> 0);
        // One unit after the other: scaling is for capacities in the thousands.
        var method = new CapacityScalingMinimumCostFlow<Long, DefaultWeightedEdge>(1);
        Map<DefaultWeightedEdge, Double> flow =
                method.getMinimumCostFlow(problem).getFlowMap();
        prices = method.getDualSolution();
        List<Pair> found = new ArrayList<>();
        interviews.forEach((arc, pair) -> {
            if (flow.get(arc) > 0.5) {
                found.add(pair);
            }
        });
        return found;
    }

    /** By how much an interview that was not offered would better the result at the prices of this one; not above 0 for none. */
    double gain(Pair pair) {
        return prices.get(people.get(pair.person()))
                - prices.get(vacancies.get(pair.vacancy()))
                - (Pair.MOST - pair.fit());
    }

    /** So many of them are less than one point of fit; a power of two, so that sums of them are exact. */
    private static double trifle(int units) {
        return 0.5 / Integer.highestOneBit(units + 1);
    }

    private long node() {
        nodes++;
        graph.addVertex(nodes);
        return nodes;
    }

    private DefaultWeightedEdge arc(long from, long to, int most, double cost) {
        DefaultWeightedEdge arc = graph.addEdge(from, to);
        graph.setEdgeWeight(arc, cost);
        capacity.put(arc, most);
        return arc;
    }

    private static int total(Map<Long, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
