package nl.wegwijs.admin.console.page;

import nl.wegwijs.db.staff.Session;
import nl.wegwijs.db.staff.Staff;
import nl.wegwijs.knowledge.language.Language;

/// The member of staff behind a request, as the database knew them a moment ago.
public record SignedIn(Staff staff, Session session) {

    public long id() {
        return staff.id();
    }

    public boolean is(Role role) {
        return staff.has(role.key());
    }

    /// Staff see their own gemeente; an administrator sees all.
    public boolean covers(String gemeente) {
        return is(Role.ADMINISTRATOR)
                || (!gemeente.isEmpty() && staff.gemeente().equals(gemeente));
    }

    /// How this person is named in the audit log and as the author of a document.
    public String actor() {
        return "staff:" + staff.id();
    }

    /// The console speaks Dutch and English.
    public Language language() {
        return staff.language().equals(Language.EN.tag()) ? Language.EN : Language.NL;
    }
}
