// SPDX-License-Identifier: MIT
#include "ServerStanding.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Whether the servers of the answers are what the provider recommends, what it has in reserve, or something
/// else.
class TestServerStanding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAServerIs_data();
    void whatAServerIs();
    void bothAreAsTheWorseOne();
    void byHandTheUsualPortIsAsRecommended();
    void aRemedyIsAReserveThatPassedOnceItIsTested();

private:
    static std::unique_ptr<Setup> setupWith(const QString &guide);
    static void pass(Setup &setup, std::optional<Endpoint> remedy = {});
};

std::unique_ptr<Setup> TestServerStanding::setupWith(const QString &guide)
{
    auto setup = std::make_unique<Setup>(Catalogue::load(u":/packs"_s));
    setup->setGuide(guide);
    setup->setEmailAddress(u"marie@jardin.example"_s);
    setup->setPassword(u"secret"_s);
    setup->setProvider(u"ovh-ca"_s);
    return setup;
}

/// The test passed; with \a remedy the outgoing side failed, and that answers.
void TestServerStanding::pass(Setup &setup, std::optional<Endpoint> remedy)
{
    CheckReport report;
    report.incoming.ok = true;
    report.outgoing.side = Side::Outgoing;
    report.outgoing.ok = !remedy;
    report.outgoing.remedy = remedy;
    report.verdict = remedy ? Verdict::Outgoing : Verdict::Works;
    if (remedy)
        report.outgoing.cause = Cause::TcpTimeout;
    setup.setReport(report, setup.mailSettings());
}

void TestServerStanding::whatAServerIs_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<ServerStanding>("untested");
    QTest::addColumn<ServerStanding>("passed");
    const QString host = u"smtp.mail.ovh.ca"_s;
    using enum ServerStanding;
    QTest::newRow("as recommended") << ServerAnswer{host, 465, true} << Recommended << Recommended;
    QTest::newRow("its other port") << ServerAnswer{host, 587, true} << Reserve << ReserveThatPassed;
    QTest::newRow("its other port, not ticked")
        << ServerAnswer{host, 587, false} << Reserve << ReserveThatPassed;
    QTest::newRow("not as that port wants it") << ServerAnswer{host, 465, false} << Other << OtherThatPassed;
    QTest::newRow("another port") << ServerAnswer{host, 2525, true} << Other << OtherThatPassed;
    QTest::newRow("another host") << ServerAnswer{u"smtp.example.com"_s, 465, true} << Other
                                  << OtherThatPassed;
}

void TestServerStanding::whatAServerIs()
{
    QFETCH(const ServerAnswer, answer);
    const auto setup = setupWith(u"thunderbird"_s);
    setup->setServer(Side::Outgoing, answer);
    QTEST(standingOf(*setup, Side::Outgoing), "untested");
    QCOMPARE(standingOf(*setup, Side::Incoming), ServerStanding::Recommended);
    pass(*setup);
    QTEST(standingOf(*setup, Side::Outgoing), "passed");
    setup->setPassword(u"another"_s); // which the test knows nothing of
    QTEST(standingOf(*setup, Side::Outgoing), "untested");
}

void TestServerStanding::bothAreAsTheWorseOne()
{
    const auto setup = setupWith(u"thunderbird"_s);
    QCOMPARE(standingOf(*setup), ServerStanding::Recommended);
    setup->setServer(Side::Outgoing, {u"smtp.mail.ovh.ca"_s, 587, true});
    QCOMPARE(standingOf(*setup), ServerStanding::Reserve);
    setup->setServer(Side::Incoming, {u"imap.mail.ovh.ca"_s, 1993, true});
    QCOMPARE(standingOf(*setup), ServerStanding::Other);
    setup->recommend();
    QCOMPARE(standingOf(*setup), ServerStanding::Recommended);
}

void TestServerStanding::byHandTheUsualPortIsAsRecommended()
{
    const auto setup = setupWith(u"thunderbird"_s);
    setup->setProvider({});
    setup->setServer(Side::Outgoing, {u"smtp.example.com"_s, 587, true});
    QCOMPARE(standingOf(*setup, Side::Outgoing), ServerStanding::Other);
}

void TestServerStanding::aRemedyIsAReserveThatPassedOnceItIsTested()
{
    for (const QString &guide :
        {u"windows-mail"_s, u"windows-8"_s, u"thunderbird"_s, u"outlook"_s, u"other"_s}) {
        const auto setup = setupWith(guide);
        pass(*setup, Endpoint{Protocol::Smtp, u"smtp.mail.ovh.ca"_s, 587, Security::StartTls});
        setup->applyRemedy(Side::Outgoing);
        QCOMPARE(setup->account().outgoing.port, quint16(587));
        QCOMPARE(standingOf(*setup), ServerStanding::Reserve);
        pass(*setup);
        QCOMPARE(standingOf(*setup), ServerStanding::ReserveThatPassed);
    }
}

FACTEUR_GUILESS_MAIN(TestServerStanding)
#include "tst_serverstanding.moc"
