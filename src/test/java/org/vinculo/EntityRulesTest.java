package org.vinculo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.junit.jupiter.api.Test;

/** What is stored, and how. */
@AnalyzeClasses(packages = "org.vinculo", importOptions = ImportOption.DoNotIncludeTests.class)
class EntityRulesTest {

    @ArchTest
    static void tables_are_named_in_lower_case(JavaClasses all) {
        // The default is upper case, and MariaDB on Linux minds the case.
        assertThat(entities(all)
                        .filter(type -> !type.isAnnotatedWith(Table.class)
                                || !type.getAnnotationOfType(Table.class).name().matches("[a-z0-9_]+"))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @ArchTest
    static void no_entity_is_indexed(JavaClasses all) {
        // Weaving adds to entity classes what the search mapper cannot read: documents are records of their own.
        assertThat(entities(all)
                        .filter(type -> type.isAnnotatedWith(Indexed.class))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @ArchTest
    static void to_one_is_lazy(JavaClasses all) {
        assertThat(fields(all).filter(EntityRulesTest::eager).map(JavaField::getFullName))
                .isEmpty();
    }

    private static boolean eager(JavaField field) {
        return (field.isAnnotatedWith(ManyToOne.class)
                        && field.getAnnotationOfType(ManyToOne.class).fetch() == FetchType.EAGER)
                || (field.isAnnotatedWith(OneToOne.class)
                        && field.getAnnotationOfType(OneToOne.class).fetch() == FetchType.EAGER);
    }

    @ArchTest
    static void associations_stay_within_a_feature(JavaClasses all) {
        assertThat(fields(all)
                        .filter(field -> field.isAnnotatedWith(ManyToOne.class)
                                || field.isAnnotatedWith(OneToOne.class)
                                || field.isAnnotatedWith(OneToMany.class))
                        .filter(field -> field.getType().getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.isAnnotatedWith(Entity.class)
                                        && !type.getPackageName()
                                                .equals(field.getOwner().getPackageName())))
                        .map(JavaField::getFullName))
                .as("across features there are plain numbers")
                .isEmpty();
    }

    @ArchTest
    static void enums_are_stored_by_name(JavaClasses all) {
        assertThat(fields(all)
                        .filter(field -> field.getRawType().isEnum()
                                && !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.isAnnotatedWith(jakarta.persistence.Transient.class)
                                && !field.isAnnotatedWith(jakarta.persistence.Convert.class))
                        .filter(field -> !field.isAnnotatedWith(Enumerated.class)
                                || field.getAnnotationOfType(Enumerated.class).value() != EnumType.STRING)
                        .map(JavaField::getFullName))
                .isEmpty();
    }

    @ArchTest
    static void embeddables_are_classes(JavaClasses all) {
        // A record there keeps its old value after a change, and the next save fails.
        assertThat(all.stream()
                        .filter(type -> type.isAnnotatedWith(Embeddable.class) && type.isRecord())
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @ArchTest
    static void state_changes_by_verb(JavaClasses all) {
        assertThat(entities(all)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().matches("set(.*Status|Stage|State)"))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void nothing_is_cached_beside_the_database() throws IOException {
        String unit = Files.readString(Path.of("src/main/resources/META-INF/persistence.xml"));
        assertThat(unit.toLowerCase(Locale.ROOT)).contains("<shared-cache-mode>none</shared-cache-mode>");
    }

    private static Stream<JavaClass> entities(JavaClasses all) {
        return all.stream().filter(type -> type.isAnnotatedWith(Entity.class));
    }

    private static Stream<JavaField> fields(JavaClasses all) {
        return all.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class))
                .flatMap(type -> type.getFields().stream())
                .sorted((a, b) -> a.getFullName().compareTo(b.getFullName()));
    }
}
