package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.iit.IitParameters;
import nl.wegwijs.bot.iit.IitParametersReader;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.iit.IitVersion;

/// The signed rules as they lie in the database, read again when a signature was added.
public final class IitRulebook implements Function<Stores, IitRules> {
    private volatile Edition edition = new Edition(-1, IitRules.none());

    private record Edition(long stamp, IitRules rules) {}

    @Override
    public IitRules apply(Stores stores) {
        var stamp = stores.iit().stamp();
        var known = edition;
        if (known.stamp() != stamp) {
            known = new Edition(stamp, read(stores.iit().signed()));
            edition = known;
        }
        return known.rules();
    }

    private static IitRules read(List<IitVersion> versions) {
        var rules = new ArrayList<IitParameters>();
        for (var version : versions) {
            var signedOn = version.signedAt().map(at -> LocalDate.ofInstant(at, Dates.AMSTERDAM));
            IitParametersReader.readBlock(
                            version.gemeente(),
                            version.body(),
                            // The database lets nobody sign twice; two colleagues may have one name.
                            List.of("1 " + version.firstSigner(), "2 " + version.secondSigner()),
                            signedOn)
                    .parameters()
                    .forEach(rules::add);
        }
        return new IitRules(rules);
    }
}
