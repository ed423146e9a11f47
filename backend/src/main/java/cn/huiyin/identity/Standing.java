package cn.huiyin.identity;

import cn.huiyin.tenancy.OwnMembership;
import cn.huiyin.tenancy.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under which memberships the caller may act, and under which this request does.
 *
 * @param chosen null where none was named and the person has several or none
 */
record Standing(
        Caller caller, List<OwnMembership> usable, @Nullable OwnMembership chosen, Scope scope) {}
