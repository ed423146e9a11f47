package cn.huiyin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "cn.huiyin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule worktimeIsPure = noClasses()
            .that()
            .resideInAPackage("cn.huiyin.worktime..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "java.io..", "java.nio..");

    @ArchTest
    static final ArchRule domainKnowsNoWeb = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .and()
            .areNotAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.huiyin.*.web..");

    @ArchTest
    static final ArchRule oneClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the domain's time comes from the one Clock");

    /** Outside a transaction there is no scope, and so no row: a forgotten one would answer nothing without a word. */
    @ArchTest
    static final ArchRule controllersWorkInTransactions = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .and(DescribedPredicate.describe(
                    "answer GraphQL with rows",
                    type -> type.getMethods().stream()
                            .anyMatch(method -> method.isMetaAnnotatedWith(SchemaMapping.class)
                                    || method.isAnnotatedWith(BatchMapping.class))))
            .and()
            .doNotHaveSimpleName("MeController")
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule entitiesStayInTheirModule = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..web..")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Node")
            .should()
            .haveRawReturnType(DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class)));

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Dto|DTO|Mapper|Manager|Helper|Util|Utils)")
            .andShould()
            .notHaveFullyQualifiedName("cn.huiyin.tenancy.ScopedTransactionManager");
}
