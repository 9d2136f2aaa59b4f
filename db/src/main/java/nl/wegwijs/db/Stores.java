package nl.wegwijs.db;

import nl.wegwijs.db.audit.AuditStore;
import nl.wegwijs.db.chat.ChatStore;
import nl.wegwijs.db.consent.ConsentStore;
import nl.wegwijs.db.document.DocumentStore;
import nl.wegwijs.db.gap.GapStore;
import nl.wegwijs.db.handoff.HandoffStore;
import nl.wegwijs.db.iit.IitStore;
import nl.wegwijs.db.insight.InsightStore;
import nl.wegwijs.db.message.MessageStore;
import nl.wegwijs.db.newcomer.NewcomerStore;
import nl.wegwijs.db.outbox.OutboxStore;
import nl.wegwijs.db.reminder.ReminderStore;
import nl.wegwijs.db.setting.SettingStore;
import nl.wegwijs.db.staff.InvitationStore;
import nl.wegwijs.db.staff.SessionStore;
import nl.wegwijs.db.staff.StaffStore;
import org.jdbi.v3.core.Handle;

/// The stores of one transaction. Do not keep it: it ends with the work that it was given to.
public final class Stores {

    private final Handle handle;

    Stores(Handle handle) {
        this.handle = handle;
    }

    public ChatStore chats() {
        return new ChatStore(handle);
    }

    public NewcomerStore newcomers() {
        return new NewcomerStore(handle);
    }

    public MessageStore messages() {
        return new MessageStore(handle);
    }

    public OutboxStore outbox() {
        return new OutboxStore(handle);
    }

    public HandoffStore handoffs() {
        return new HandoffStore(handle);
    }

    public ReminderStore reminders() {
        return new ReminderStore(handle);
    }

    public IitStore iit() {
        return new IitStore(handle);
    }

    public ConsentStore consents() {
        return new ConsentStore(handle);
    }

    public GapStore gaps() {
        return new GapStore(handle);
    }

    public StaffStore staff() {
        return new StaffStore(handle);
    }

    public SessionStore sessions() {
        return new SessionStore(handle);
    }

    public InvitationStore invitations() {
        return new InvitationStore(handle);
    }

    public DocumentStore documents() {
        return new DocumentStore(handle);
    }

    public AuditStore audit() {
        return new AuditStore(handle);
    }

    public SettingStore settings() {
        return new SettingStore(handle);
    }

    public InsightStore insight() {
        return new InsightStore(handle);
    }
}
