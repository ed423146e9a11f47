package cn.huiyin.app;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the response open after a forward until the filters around it are done.
 *
 * <p>The app's page is reached by a forward to Vaadin's servlet. Tomcat would finish the response underneath the filters,
 * and the session cookie and the security headers, which they add last, would never be sent.
 */
@Configuration(proxyBeanMethods = false)
class ForwardedPages {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> responseOpenAfterForward() {
        return factory ->
                factory.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }
}
