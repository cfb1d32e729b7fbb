package org.vinculo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who may call what, and what outsiders are shown: both written out, so that more of it is a visible difference. */
@AnalyzeClasses(packages = "org.vinculo", importOptions = ImportOption.DoNotIncludeTests.class)
class ServiceRulesTest {

    /** What a stranger may call, and why that must be. */
    private static final List<String> OPEN_TO_ALL = List.of(
            // By an invitation's secret.
            "AccountService.accept",
            "AccountService.isOpen",
            // A calendar program shows a secret address and nothing else.
            "CalendarFeedService.calendar",
            // The way in itself; who calls has shown nothing yet.
            "LoginService.check",
            "LoginService.close",
            "LoginService.open",
            "LoginService.ownerOfEnded",
            "LoginService.recognise",
            "LoginService.recogniseToken",
            // Who forgot her password cannot log in to say so.
            "PasswordLinkService.ask",
            // Whoever complains or answers the survey gives no name, so there is nobody to log in.
            "PublicFeedbackService.answer",
            "PublicFeedbackService.send",
            // The orientation pages, for whoever needs them.
            "PublicOrientationService.content",
            "PublicOrientationService.lines",
            "PublicOrientationService.reach",
            "PublicSurveyService.give",
            // By the one-time code of the first start.
            "SetupService.finish",
            "SetupService.isWaiting");

    /** Everything an outsider is shown of a person, component by component. */
    private static final Map<String, List<String>> SHOWN_OUTSIDE = new TreeMap<>(Map.of(
            "CandidateCard",
            List.of(
                    "candidacyId",
                    "name",
                    "vacancy",
                    "occupations",
                    "skills",
                    "languages",
                    "experienceYears",
                    "education",
                    "schedule",
                    "hoursPerWeek",
                    "availableFrom",
                    "workUntil",
                    "workIn",
                    "needsOffer",
                    "status",
                    "statusSince",
                    "interviewAt",
                    "interviewNote",
                    "marks"),
            "ReferralCard",
            List.of(
                    "id",
                    "reference",
                    "usedName",
                    "languages",
                    "interpreter",
                    "serviceName",
                    "category",
                    "urgency",
                    "need",
                    "contact",
                    "status",
                    "statusSince",
                    "statusWhy",
                    "sentAt",
                    "sentBy",
                    "answerDueAt",
                    "due",
                    "outcome",
                    "outcomeNote",
                    "marks")));

    @ArchTest
    static void every_public_method_of_a_service_says_who_may_call_it(JavaClasses all) {
        Set<String> silent = new TreeSet<>();
        for (JavaClass service : services(all)) {
            for (JavaMethod method : service.getMethods()) {
                boolean open = method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (open && !method.isAnnotatedWith(RolesAllowed.class) && !method.isAnnotatedWith(PermitAll.class)) {
                    silent.add(name(method));
                }
            }
        }
        assertThat(silent).as("public methods without @RolesAllowed").isEmpty();
    }

    @ArchTest
    static void every_service_has_a_name_of_its_own(JavaClasses all) {
        assertThat(services(all).stream().map(JavaClass::getSimpleName))
                .as("two services of one name, and the portal does not start")
                .doesNotHaveDuplicates();
    }

    @ArchTest
    static void services_deny_what_they_do_not_allow(JavaClasses all) {
        assertThat(services(all).stream()
                        .filter(type -> !type.isAnnotatedWith(DenyAll.class))
                        .map(JavaClass::getName))
                .as("services without @DenyAll on the class")
                .isEmpty();
    }

    @ArchTest
    static void what_everybody_may_call_is_listed(JavaClasses all) {
        List<String> open = all.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PermitAll.class))
                .map(ServiceRulesTest::name)
                .sorted()
                .toList();
        assertThat(open).isEqualTo(OPEN_TO_ALL);
    }

    @ArchTest
    static void what_outsiders_are_shown_is_listed(JavaClasses all) throws ClassNotFoundException {
        Map<String, List<String>> shown = new TreeMap<>();
        for (JavaClass type : all) {
            if (type.isRecord() && type.getSimpleName().endsWith("Card")) {
                Class<?> card = Class.forName(type.getName());
                shown.put(
                        type.getSimpleName(),
                        java.util.Arrays.stream(card.getRecordComponents())
                                .map(component -> component.getName())
                                .toList());
            }
        }
        assertThat(shown).isEqualTo(SHOWN_OUTSIDE);
    }

    private static List<JavaClass> services(JavaClasses all) {
        return all.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .toList();
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
