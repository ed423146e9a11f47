package cn.huiyin;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The backend alone, as tests start it; the product's own start class is in the module {@code frontend}. */
@SpringBootApplication
public class TestApplication {}
