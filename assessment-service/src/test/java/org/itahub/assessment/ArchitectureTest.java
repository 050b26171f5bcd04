package org.itahub.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "org.itahub.assessment", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_domain_knows_only_java_and_itself = classes()
            .that()
            .resideInAPackage("org.itahub.assessment..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.itahub.assessment..domain..", "org.itahub.platform.fiscal..")
            .because("rules that hang on no framework can be read, tested and mutated on their own");

    @ArchTest
    static final ArchRule scores_are_never_floating_point = noClasses()
            .that()
            .resideInAPackage("org.itahub.assessment..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Double")
            .because("a binary fraction cannot hold 93.68 and the last digit of a total would be luck");

    @ArchTest
    static final ArchRule resources_live_in_rest = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .resideInAPackage("..rest..")
            .because("whoever looks for an address looks in one place");

    @ArchTest
    static final ArchRule entities_live_in_store = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage("..store..")
            .because("a table's shape is the business of the code that reads and writes it");

    @ArchTest
    static final ArchRule entities_never_leave_store = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("an entity that leaves its store makes the table a public interface");
}
