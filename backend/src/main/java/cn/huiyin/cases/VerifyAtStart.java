package cn.huiyin.cases;

import cn.huiyin.tenancy.Companies;
import cn.huiyin.tenancy.Company;
import cn.huiyin.tenancy.Scope;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Verifies the timelines of all companies and ends the app, when it is started with {@code --huiyin.verify}: the exit code is
 * 0 where all are sound and 1 where something was altered or removed.
 */
@Component
@ConditionalOnProperty("huiyin.verify")
class VerifyAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyAtStart.class);
    private static final UUID NOBODY = new UUID(0, 0);

    private final VerifyTimeline verify;
    private final Companies companies;
    private final TransactionTemplate transaction;
    private final ConfigurableApplicationContext context;

    VerifyAtStart(
            VerifyTimeline verify,
            Companies companies,
            TransactionTemplate transaction,
            ConfigurableApplicationContext context) {
        this.verify = verify;
        this.companies = companies;
        this.transaction = transaction;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean sound = verifyAll();
        System.exit(SpringApplication.exit(context, () -> sound ? 0 : 1));
    }

    private boolean verifyAll() {
        List<Company> all = Scope.call(
                Scope.platform(NOBODY), () -> transaction.execute(status -> companies.findAllByOrderByName()));
        boolean sound = true;
        for (Company company : all == null ? List.<Company>of() : all) {
            VerifyTimeline.Result result = Scope.call(Scope.system(company.id(), null), () -> verify.handle(null));
            LOG.info(
                    "{}: {} cases, {} entries, {} erased on purpose, {} flaws",
                    company.name(),
                    result.cases(),
                    result.entries(),
                    result.erased(),
                    result.flaws().size());
            result.flaws()
                    .forEach(flaw -> LOG.error("{} entry {}: {}", flaw.reference(), flaw.sequence(), flaw.kind()));
            sound &= result.flaws().isEmpty();
        }
        return sound;
    }
}
