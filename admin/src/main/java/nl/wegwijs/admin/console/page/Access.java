package nl.wegwijs.admin.console.page;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Who may use a route.
///
/// @param roles       one of these is needed; empty for a page that needs no sign-in
/// @param gemeente    of which gemeente the thing in the address is
/// @param isActivity  false for what a page asks for by itself: it does not keep a session alive
public record Access(Set<Role> roles, GemeenteOf gemeente, boolean isActivity) {

    /// Finds the gemeente of the thing that an address names; empty when there is no such thing.
    @FunctionalInterface
    public interface GemeenteOf {
        Optional<String> find(Visit visit);
    }

    private static final GemeenteOf ANY = visit -> Optional.of("");

    public Access {
        roles = Set.copyOf(roles);
    }

    public static Access anybody() {
        return new Access(Set.of(), ANY, true);
    }

    public static Access staff() {
        return new Access(EnumSet.allOf(Role.class), ANY, true);
    }

    public static Access only(Role first, Role... others) {
        return new Access(EnumSet.of(first, others), ANY, true);
    }

    /// Also refuses who does not belong to that gemeente, as if the thing did not exist.
    public Access of(GemeenteOf gemeente) {
        return new Access(roles, gemeente, isActivity);
    }

    public Access byItself() {
        return new Access(roles, gemeente, false);
    }

    public boolean needsSignIn() {
        return !roles.isEmpty();
    }

    public boolean allows(SignedIn who) {
        return roles.stream().anyMatch(who::is);
    }

    public boolean isWithin(SignedIn who, Visit visit) {
        return gemeente == ANY || gemeente.find(visit).filter(who::covers).isPresent();
    }
}
