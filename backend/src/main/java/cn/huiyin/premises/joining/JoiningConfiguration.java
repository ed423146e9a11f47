package cn.huiyin.premises.joining;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JoiningProperties.class)
class JoiningConfiguration {}
