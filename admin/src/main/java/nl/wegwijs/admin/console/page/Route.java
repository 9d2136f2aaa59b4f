package nl.wegwijs.admin.console.page;

import io.javalin.http.HandlerType;

/// One line in the table of routes: nothing is reachable that has no line there.
public record Route(HandlerType method, String path, Access access, Page page) {

    /// Answers a request that was let in.
    @FunctionalInterface
    public interface Page {
        void answer(Visit visit) throws Exception;
    }

    public static Route get(String path, Access access, Page page) {
        return new Route(HandlerType.GET, path, access, page);
    }

    /// Writes something, then sends the browser elsewhere.
    public static Route post(String path, Access access, Page page) {
        return new Route(HandlerType.POST, path, access, page);
    }

    public boolean writes() {
        return method.equals(HandlerType.POST);
    }
}
