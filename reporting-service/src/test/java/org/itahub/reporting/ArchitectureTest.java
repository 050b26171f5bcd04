package org.itahub.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.itahub.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule THE_DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.itahub.reporting..domain..", "org.itahub.platform.fiscal")
            .because("figures that a province answers for must be readable and testable without any framework");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_A_RESOURCE = noClasses()
            .that()
            .resideOutsideOfPackage("org.itahub.reporting..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.itahub.reporting..rest..")
            .because("the shape of an answer is the resource's own affair");

    @ArchTest
    static final ArchRule THE_READ_MODEL_IS_WRITTEN_BY_EVENTS_ONLY = noClasses()
            .that()
            .resideInAnyPackage("..document..", "..province..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameStartingWith("Keep")
            .because("all of it must come back from the topics in a rebuild");

    @ArchTest
    static final ArchRule PDF_LIBRARIES_STAY_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("org.itahub.reporting.document.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.xhtmlrenderer..", "org.openpdf..", "org.apache.pdfbox..", "com.ibm.icu..")
            .because("how Thai is set was hard to find out and must be said in one place");

    @ArchTest
    static final ArchRule A_DOCUMENTS_CONTENT_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..document.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.itahub.reporting.document.model")
            .because("what a document says must not know in which format or of which field it is");

    @ArchTest
    static final ArchRule OFFICE_LIBRARIES_STAY_IN_THEIR_PACKAGES = noClasses()
            .that()
            .resideOutsideOfPackages("org.itahub.reporting.document.docx", "org.itahub.reporting.document.xlsx")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.dhatim..")
            .because("a format is written in one place");

    @ArchTest
    static final ArchRule ONLY_THE_SANDBOX_AND_THE_PUBLIC_PAGES_KNOW_QUTE = noClasses()
            .that()
            .resideOutsideOfPackages("org.itahub.reporting.document.text", "org.itahub.reporting.edition.rest")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.quarkus.qute..")
            .because("Quarkus' own engine reaches beans and configuration, which no officer's wording may");
}
