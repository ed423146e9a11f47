package cn.huiyin.identity;

import cn.huiyin.tenancy.OwnMembership;
import cn.huiyin.tenancy.OwnMemberships;
import cn.huiyin.tenancy.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the scope of the membership under which a person acts around the request.
 *
 * <p>The membership is named in the header {@value #MEMBERSHIP}; a person who has only one need not name it. A membership
 * that is not theirs, or that has ended, is the same as none. Links that the browser follows by itself carry no header of
 * ours: {@link NamedMembership} says where such a link names it.
 */
@Component
public class ScopeFilter extends OncePerRequestFilter {

    /** Names the membership under which this request acts. */
    public static final String MEMBERSHIP = "X-Huiyin-Membership";

    /** Names, at a shared device, who acts: number and PIN, with a space between. */
    public static final String ACTING = "X-Huiyin-Acting";

    private final OwnMemberships memberships;
    private final NamedPerson named;

    ScopeFilter(OwnMemberships memberships, NamedPerson named) {
        this.memberships = memberships;
        this.named = named;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller = Caller.of(SecurityContextHolder.getContext().getAuthentication());
        if (caller.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Standing standing = acting(standing(caller.get(), NamedMembership.of(request)), request.getHeader(ACTING));
        request.setAttribute(Standing.class.getName(), standing);
        ServletException[] failure = new ServletException[1];
        Scope.run(standing.scope(), () -> {
            try {
                chain.doFilter(request, response);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (ServletException broken) {
                failure[0] = broken;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    /** At a shared device the one who named themselves acts, and not the device. */
    private Standing acting(Standing standing, @Nullable String words) {
        OwnMembership device = standing.chosen();
        if (device == null || !device.shared() || device.estateId() == null || words == null) {
            return standing;
        }
        return Scope.call(Scope.system(device.companyId(), device.estateId()), () -> named.by(words, device))
                .map(scope -> new Standing(standing.caller(), standing.usable(), device, scope))
                .orElse(standing);
    }

    private Standing standing(Caller caller, @Nullable String wanted) {
        List<OwnMembership> usable = Scope.call(Scope.person(caller.personId()), memberships::now).stream()
                .filter(membership ->
                        !membership.role().isStaff() || caller.organizations().contains(membership.organization()))
                .toList();
        if (caller.operator() && wanted == null) {
            return new Standing(caller, usable, null, Scope.platform(caller.personId()));
        }
        Optional<OwnMembership> chosen = wanted == null
                ? usable.size() == 1 ? Optional.of(usable.getFirst()) : Optional.empty()
                : usable.stream()
                        .filter(membership ->
                                membership.membershipId().toString().equals(wanted))
                        .findFirst();
        return chosen.map(membership -> new Standing(caller, usable, membership, membership.scope(caller.personId())))
                .orElseGet(() -> new Standing(caller, usable, null, Scope.person(caller.personId())));
    }
}
