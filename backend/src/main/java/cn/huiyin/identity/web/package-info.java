/** Companies over GraphQL, for whoever runs the platform. */
@NullMarked
package cn.huiyin.identity.web;

import org.jspecify.annotations.NullMarked;
