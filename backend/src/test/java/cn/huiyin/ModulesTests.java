package cn.huiyin;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(TestApplication.class).verify();
    }
}
