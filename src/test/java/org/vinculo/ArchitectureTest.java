package org.vinculo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.job.JobMarks;

/** Which package may know which, and what may stand where. */
@AnalyzeClasses(packages = "org.vinculo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "kernel settings web job search security catalog organisation";
    private static final String OFFICE = HOUSE + " behalf task notice agenda interpreter attachment letter";

    /** A new arrow is a visible difference here. */
    private static final Map<String, Set<String>> ARROWS = new LinkedHashMap<>();

    static {
        arrows("kernel", "");
        arrows("settings", "");
        arrows("web", "kernel settings");
        arrows("job", "kernel settings web");
        arrows("search", "kernel settings job");
        arrows("security", "kernel settings web search");
        arrows("catalog", "kernel settings web search security");
        arrows("organisation", "kernel settings web search security catalog");
        arrows("behalf", HOUSE);
        arrows("notice", HOUSE);
        arrows("task", HOUSE + " notice");
        arrows("attachment", HOUSE);
        arrows("letter", HOUSE);
        arrows("orientation", HOUSE);
        arrows("interpreter", HOUSE);
        arrows("agenda", HOUSE + " notice task interpreter letter");
        arrows("employer", OFFICE);
        arrows("directory", OFFICE);
        arrows("person", OFFICE + " employer directory");
        arrows("agreement", OFFICE + " person");
        arrows("feedback", OFFICE + " person");
        arrows("conduct", OFFICE + " agreement");
        arrows("privacy", OFFICE + " employer directory person agreement");
        arrows("attention", OFFICE + " person privacy agreement orientation");
        arrows(
                "firstattention",
                OFFICE + " directory person agreement orientation options household privacy attention");
        arrows("groupattention", OFFICE + " person privacy agreement orientation attention");
        arrows("journey", OFFICE + " person privacy attention");
        arrows("options", OFFICE + " directory person");
        arrows("vacancy", OFFICE + " employer");
        arrows("matching", OFFICE + " directory employer person privacy vacancy");
        arrows("referral", OFFICE + " directory person privacy attention journey");
        arrows("household", OFFICE + " person");
        arrows("humansecurity", OFFICE + " directory person household");
        arrows("protection", OFFICE + " directory person referral");
        arrows("placement", OFFICE + " employer person privacy journey vacancy matching");
        arrows("hiringday", OFFICE + " person vacancy matching placement");
        arrows("watch", OFFICE + " vacancy matching");
        arrows("fairness", OFFICE + " person");
        arrows("employerportal", OFFICE + " employer privacy vacancy placement");
        arrows("agencyportal", OFFICE + " directory privacy referral");
        arrows("backup", OFFICE);
        arrows("upkeep", OFFICE + " backup");
        arrows("startup", OFFICE + " backup orientation");
    }

    private static void arrows(String from, String to) {
        ARROWS.put(
                from,
                Arrays.stream(to.split(" ")).filter(s -> !s.isEmpty()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static final String[] PORTALS = {
        "org.vinculo.employerportal..", "org.vinculo.agencyportal..", "org.vinculo.personportal.."
    };

    private static final DescribedPredicate<JavaClass> OUR_ENTITY =
            describe("entities", type -> type.isAnnotatedWith(Entity.class));

    @ArchTest
    static void every_package_stands_in_the_table_of_arrows(JavaClasses all) {
        Set<String> found = all.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(parts -> parts.length > 2)
                .map(parts -> parts[2])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ARROWS.keySet()).containsAll(found);
    }

    @ArchTest
    static void packages_know_only_what_the_table_allows(JavaClasses all) {
        ARROWS.forEach((from, to) -> {
            String[] allowed = Stream.concat(Stream.of(from), to.stream())
                    .map(p -> "org.vinculo." + p + "..")
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage("org.vinculo." + from + "..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideOutsideOfPackage("org.vinculo..").or(resideInAnyPackage(allowed)))
                    .because("higher calls lower; lower tells higher only by an event it declares itself")
                    .check(all);
        });
    }

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("org.vinculo.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule faces_only_where_pages_are = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.vinculo.web..",
                    "org.vinculo.*.web..",
                    "org.vinculo.employerportal..",
                    "org.vinculo.agencyportal..",
                    "org.vinculo.personportal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
            .because("rules must be usable without a page: by REST, by timers, by tests");

    @ArchTest
    static final ArchRule entity_manager_only_in_repositories = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .resideOutsideOfPackage("org.vinculo.report..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "jakarta\\.persistence\\.(EntityManager|EntityManagerFactory|PersistenceContext|PersistenceUnit)")
            .because("who asks the database is found by one name");

    @ArchTest
    static final ArchRule hibernate_search_in_its_place = noClasses()
            .that()
            .resideOutsideOfPackage("org.vinculo.search..")
            .and()
            .haveNameNotMatching(".*(Document|Search)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate.search..")
            .because("what can be searched is decided in documents and read in searches, nowhere else");

    @ArchTest
    static final ArchRule pages_call_services = noClasses()
            .that()
            .resideInAPackage("org.vinculo.*.web..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.vinculo\\..*(Repository|Access|Job|Search)")
            .because("permissions and transactions begin at the service");

    @ArchTest
    static final ArchRule pages_hold_no_entity = noClasses()
            .that()
            .resideInAPackage("org.vinculo.*.web..")
            .should()
            .dependOnClassesThat(OUR_ENTITY)
            .because(
                    "an entity in a page loads silently after its transaction; a page has a record, or a form with id and version");

    @ArchTest
    static final ArchRule portals_never_see_entities = noClasses()
            .that()
            .resideInAnyPackage(PORTALS)
            .should()
            .dependOnClassesThat(OUR_ENTITY)
            .because("what outsiders see is listed component by component");

    @ArchTest
    static final ArchRule repositories_and_policies_stay_in_their_package = noClasses()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePublic()
            .because("another feature asks a service or a lookup");

    @ArchTest
    static final ArchRule only_clocks_and_events_start_jobs = classes()
            .that()
            .haveNameMatching(".*\\.[A-Z]\\w+Job")
            .should()
            .onlyHaveDependentClassesThat(describe(
                    "timers, observers, the start and other jobs",
                    type -> type.isAnnotatedWith(Singleton.class)
                            || type.getSimpleName().matches(".*(Job|Timer|Observer|Events|Drain)")
                            || type.getPackageName().startsWith("org.vinculo.startup")))
            .because("background work carries an explicit actor, never the caller's permissions");

    @ArchTest
    static final ArchRule work_by_the_clock_leaves_a_mark = classes()
            .that()
            .containAnyMethodsThat(describe("run by the clock", method -> method.isAnnotatedWith(Schedule.class)))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JobMarks.class)
            .because("work that silently stopped is found on the page of the installation");

    @ArchTest
    static final ArchRule services_are_stateless_beans =
            classes().that().haveNameMatching(".*\\.[A-Z]\\w+Service").should().beAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_the_time = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.vinculo.settings.PortalClock")
            .should()
            .callMethodWhere(describe("the time without a clock", ArchitectureTest::asksTheMachine))
            .orShould()
            .callConstructor(java.util.Date.class)
            .because("an examiner moves the portal's time, and today is the site's");

    private static boolean asksTheMachine(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean now = target.getName().equals("now") && owner.startsWith("java.time.");
        boolean withClock =
                target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return (now && !withClock)
                || (owner.equals("java.time.Clock") && target.getName().startsWith("system"))
                || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
    }

    @ArchTest
    static final ArchRule nobody_sleeps = noClasses()
            .should()
            .callMethodWhere(describe(
                    "Thread.sleep",
                    call -> call.getTarget().getName().equals("sleep")
                            && call.getTargetOwner().isEquivalentTo(Thread.class)));

    @ArchTest
    static final ArchRule nobody_prints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a log line has a level and a logger");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helper)(\\$.*)?")
            .because("such a name says nothing about what is in it");
}
