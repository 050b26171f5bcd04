package org.itahub.measures;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.itahub.measures", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule domain_is_plain_java = classes()
            .that()
            .resideInAPackage("org.itahub.measures..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.itahub.measures..domain..",
                    "org.itahub.platform.fiscal..",
                    "org.itahub.platform.files.domain..",
                    "org.itahub.platform.thai..")
            .because("the rules of plans, sign-off and progress must be readable and testable without any framework");

    @ArchTest
    static final ArchRule sign_off_knows_nothing_of_what_is_signed = noClasses()
            .that()
            .resideInAPackage("org.itahub.measures.signoff.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.itahub.measures.plan..", "org.itahub.measures.progress..")
            .because("the same chain will sign new versions of plans and reports");

    @ArchTest
    static final ArchRule the_mail_consumer_uses_only_what_every_consumer_has = noClasses()
            .that()
            .resideInAPackage("org.itahub.measures.mail")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.itahub.measures.agencies..",
                    "org.itahub.measures.reminders..",
                    "org.itahub.measures.plan..",
                    "org.itahub.measures.progress..",
                    "org.itahub.measures.deadlines..")
            .because("it is the reference for consumers: the topic, the public API, and nothing from within");
}
