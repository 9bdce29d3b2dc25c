// SPDX-License-Identifier: MIT
#include "ProviderSearch.h"
#include "Setup.h"
#include "ShortCut.h"
#include "TestProgram.h"

#include <functional>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// When the second page may lead straight to the test.
class TestShortCut : public QObject
{
    Q_OBJECT

private:
    using Change = std::function<void(Setup &)>;

    /// Marie, of whom everything is known.
    static std::unique_ptr<Setup> marie()
    {
        auto setup = std::make_unique<Setup>(Catalogue::load(u":/packs"_s));
        setup->setGuide(u"thunderbird"_s);
        setup->setEmailAddress(u"marie@laposte.net"_s);
        setup->setPassword(u"secret"_s);
        setup->setProvider(u"laposte"_s);
        return setup;
    }

    static Candidate candidate(Protocol protocol, quint16 port, Liveness liveness)
    {
        Candidate candidate;
        candidate.endpoint = {protocol, u"mail.jardin.example"_s, port, Security::Tls};
        candidate.userName = u"%EMAILADDRESS%"_s;
        candidate.mechanism = Mechanism::Srv;
        candidate.liveness = liveness;
        return candidate;
    }

    /// What a search for \a domain comes to.
    static void find(Setup &setup, const QString &domain, const std::function<void(FoundSettings &)> &fill)
    {
        FoundSettings found;
        found.domain = domain;
        found.kind = FoundSettings::Kind::Mailbox;
        fill(found);
        setup.setEmailAddress(u"marie@"_s + domain);
        setup.search().setLooksUp(false);
        setup.search().tryAgain();
        setup.search().take(found);
    }

private Q_SLOTS:
    void isOpenWhereEverythingIsKnown() { QVERIFY(ShortCut::isOpen(*marie())); }

    void isShutWhereSomethingIsMissing_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("no password", [](Setup &setup) { setup.setPassword({}); });
        row("no address", [](Setup &setup) { setup.setEmailAddress({}); });
        row("half an address", [](Setup &setup) { setup.setEmailAddress(u"marie@"_s); });
        row("another domain, of which nothing is known yet",
            [](Setup &setup) { setup.setEmailAddress(u"marie@jardin.example"_s); });
        row("servers by hand", [](Setup &setup) { setup.search().choose({}); });
        row("no server", [](Setup &setup) { setup.setServer(Side::Outgoing, {}); });
        row("no port", [](Setup &setup) {
            setup.setServer(Side::Incoming, {setup.account().incoming.host, 0, true});
        });
        row("no user name", [](Setup &setup) { setup.setUserName({}); });
        row("another name for sending, without a password", [](Setup &setup) {
            setup.setSameCredentials(false);
            setup.setOutgoingUserName(u"marie"_s);
        });
        row("a sign-in by the browser", [](Setup &setup) {
            setup.setEmailAddress(u"marie@outlook.com"_s);
            setup.setProvider(u"outlook-com"_s);
        });
        row("a provider that lets no mail program in", [](Setup &setup) {
            setup.setEmailAddress(u"marie@tuta.com"_s);
            setup.setProvider(u"tuta"_s);
        });
        row("an address that is probably mistyped", [](Setup &setup) {
            setup.setEmailAddress(u"marie@gmial.com"_s);
            setup.setProvider(u"laposte"_s);
        });
        row("one of several kinds of mailbox, and nobody says which", [](Setup &setup) {
            setup.setEmailAddress(u"marie@jardin.example"_s);
            setup.setProvider(u"ovh-eu"_s);
        });
        row("a kind of mailbox whose server has a number", [](Setup &setup) {
            setup.setEmailAddress(u"marie@jardin.example"_s);
            setup.setProvider(u"ovh-eu/email-pro"_s);
        });
        row("a domain that is not there", [](Setup &setup) {
            find(setup, u"jardin.example"_s,
                [](FoundSettings &found) { found.kind = FoundSettings::Kind::NoSuchDomain; });
            setup.search().insist();
            setup.search().choose(u"laposte"_s);
        });
        row("Exchange", [](Setup &setup) {
            find(setup, u"jardin.example"_s,
                [](FoundSettings &found) { found.kind = FoundSettings::Kind::Exchange; });
            setup.setProvider(u"laposte"_s);
        });
        row("servers that were found and do not answer", [](Setup &setup) {
            find(setup, u"jardin.example"_s, [](FoundSettings &found) {
                found.incoming = {candidate(Protocol::Imap, 993, Liveness::Living)};
                found.outgoing = {candidate(Protocol::Smtp, 465, Liveness::Dead)};
            });
        });
    }
    void isShutWhereSomethingIsMissing()
    {
        QFETCH(const Change, change);
        const auto setup = marie();
        change(*setup);
        QVERIFY(!ShortCut::isOpen(*setup));
    }

    void isShutWithoutAMailProgram()
    {
        Setup setup(Catalogue::load(u":/packs"_s));
        setup.setEmailAddress(u"marie@laposte.net"_s);
        setup.setPassword(u"secret"_s);
        setup.setProvider(u"laposte"_s);
        QVERIFY(!ShortCut::isOpen(setup));
        setup.setGuide(u"other"_s);
        QVERIFY(ShortCut::isOpen(setup));
    }

    void isOpenForWhatIsAsGood_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("an app password", [](Setup &setup) {
            setup.setEmailAddress(u"marie@gmail.com"_s);
            setup.setProvider(u"gmail"_s);
        });
        row("a kind of mailbox that the name server tells", [](Setup &setup) {
            find(setup, u"jardin.example"_s, [](FoundSettings &found) {
                found.providerKey = u"ovh-eu"_s;
                found.source = Mechanism::Mx;
                found.isOfferTold = true;
            });
        });
        row("a provider from the list", [](Setup &setup) {
            find(setup, u"jardin.example"_s,
                [](FoundSettings &found) { found.kind = FoundSettings::Kind::Offline; });
            setup.search().choose(u"laposte"_s);
        });
        row("servers that were found and answer", [](Setup &setup) {
            find(setup, u"jardin.example"_s, [](FoundSettings &found) {
                found.source = Mechanism::Srv;
                found.incoming = {candidate(Protocol::Imap, 993, Liveness::Living)};
                found.outgoing = {candidate(Protocol::Smtp, 465, Liveness::Living)};
            });
        });
        row("values of the person's own", [](Setup &setup) {
            setup.setServer(Side::Incoming, {u"imap.laposte.net"_s, 10993, true});
        });
    }
    void isOpenForWhatIsAsGood()
    {
        QFETCH(const Change, change);
        const auto setup = marie();
        change(*setup);
        QVERIFY(ShortCut::isOpen(*setup));
    }

    void consentIsNotCutShort()
    {
        const auto setup = marie();
        find(*setup, u"jardin.example"_s, [](FoundSettings &found) {
            found.source = Mechanism::Srv;
            found.incoming = {candidate(Protocol::Imap, 993, Liveness::Living)};
            found.outgoing = {candidate(Protocol::Smtp, 465, Liveness::Living)};
            for (Candidate *each : {&found.incoming.first(), &found.outgoing.first()})
                each->endpoint.host = u"mail.elsewhere.example"_s;
        });
        QVERIFY(ShortCut::isOpen(*setup));
        QCOMPARE(setup->session().gate(setup->testRequest()), TestSession::Gate::Strangers);
    }
};

FACTEUR_GUILESS_MAIN(TestShortCut)
#include "tst_shortcut.moc"
