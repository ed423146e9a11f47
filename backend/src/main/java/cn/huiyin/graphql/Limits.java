package cn.huiyin.graphql;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** What a document may ask at most; the defaults of the engine let one request do the work of a thousand. */
@Configuration(proxyBeanMethods = false)
class Limits {

    static final int DEPTH = 10;
    static final int COMPLEXITY = 600;
    private static final int TOKENS = 2_000;
    private static final int CHARACTERS = 32 * 1024;

    /** Bytes of one whole request: its document, and variables such as a long text or a corrected list. */
    static final int REQUEST = 256 * 1024;

    Limits() {
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.newParserOptions()
                .maxTokens(TOKENS)
                .maxCharacters(CHARACTERS)
                .maxWhitespaceTokens(CHARACTERS)
                .captureIgnoredChars(false)
                .captureSourceLocation(true)
                .captureLineComments(false)
                .readerTrackData(false)
                .build());
    }

    @Bean
    Instrumentation depthLimit() {
        return new MaxQueryDepthInstrumentation(DEPTH);
    }

    @Bean
    Instrumentation complexityLimit() {
        return new MaxQueryComplexityInstrumentation(COMPLEXITY);
    }

    @Bean
    Instrumentation aliasLimit() {
        return new AliasLimit();
    }

    @Bean
    RuntimeWiringConfigurer gate(Gatekeeper gatekeeper) {
        return wiring -> wiring.directiveWiring(gatekeeper);
    }
}
