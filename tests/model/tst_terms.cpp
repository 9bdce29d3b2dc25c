// SPDX-License-Identifier: MIT
#include "Terms.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

template <class E>
QStringList idsOf()
{
    QStringList ids;
    const QMetaEnum values = QMetaEnum::fromType<E>();
    for (int i = 0; i < values.keyCount(); ++i) {
        const auto value = static_cast<E>(values.value(i));
        if (fromId<E>(QString(idOf(value))) != value)
            qFatal("%s does not round trip", values.key(i));
        ids += QString(idOf(value));
    }
    return ids;
}

} // namespace

class TermsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void causesAreThoseOfTheContract();
    void verdictsAreThoseOfTheContract();
    void fieldsAndPagesAreThoseOfThePacks();
    void linesSpeakTheContract();
    void unknownIdsAreNothing_data();
    void unknownIdsAreNothing();
    void codesNameSideAndCause();
};

void TermsTest::causesAreThoseOfTheContract()
{
    QCOMPARE(idsOf<Cause>().join(u' '),
        u"dns.not-found dns.timeout dns.blocked tcp.refused tcp.timeout tcp.unreachable tcp.closed "
        u"tls.handshake "
        u"tls.wrong-host "
        "tls.untrusted tls.self-signed tls.expired tls.not-yet-valid tls.incomplete-chain "
        "tls.weak-certificate tls.client-certificate tls.plaintext-port tls.expected "
        "starttls.missing "
        "starttls.failed protocol.wrong protocol.garbage protocol.timeout protocol.unexpected "
        "server.unavailable server.fault "
        "auth.rejected auth.app-password auth.access-off auth.browser-only auth.account-blocked "
        "auth.requires-tls auth.cleartext-refused auth.mechanism-missing "
        "auth.not-offered auth.required auth.temporary mailbox.unavailable sender.refused cancelled"_s);
}

void TermsTest::verdictsAreThoseOfTheContract()
{
    QCOMPARE(idsOf<Verdict>().join(u' '),
        u"works password sending-blocked network incoming outgoing both cancelled"_s);
}

void TermsTest::fieldsAndPagesAreThoseOfThePacks()
{
    QCOMPARE(idsOf<Field>().join(u' '),
        u"name email password incoming.protocol incoming.host incoming.port incoming.ssl incoming.security "
        "incoming.method incoming.username incoming.leave-copy outgoing.host outgoing.port outgoing.ssl "
        "outgoing.security outgoing.auth outgoing.method outgoing.same outgoing.username outgoing.password"_s);
    QCOMPARE(idsOf<Page>().join(u' '), u"welcome account protocol servers authentication test settings"_s);
}

void TermsTest::linesSpeakTheContract()
{
    QCOMPARE(idsOf<Side>().join(u' '), u"incoming outgoing"_s);
    QCOMPARE(idsOf<Protocol>().join(u' '), u"imap pop3 smtp"_s);
    QCOMPARE(idsOf<Security>().join(u' '), u"tls starttls none"_s);
    QCOMPARE(idsOf<SslMeaning>().join(u' '), u"tls starttls opportunistic plain unknown"_s);
    QCOMPARE(idsOf<UserNameForm>().join(u' '), u"address local-part other"_s);
    QCOMPARE(idsOf<SignIn>().join(u' '), u"password app-password browser-only bridge none"_s);
    QCOMPARE(idsOf<System>().join(u' '), u"windows macos linux android ios"_s);
    QCOMPARE(idsOf<TlsVersion>().join(u' '), u"1.0 1.1 1.2 1.3"_s);
    QCOMPARE(idsOf<Step>().join(u' '), u"resolve connect encrypt greet sign-in mailbox sender"_s);
    QCOMPARE(idsOf<Step>().size(), stepCount + 1); // the last one is another for each side
    QCOMPARE(idsOf<StepState>().join(u' '), u"pending running passed failed skipped"_s);
}

void TermsTest::unknownIdsAreNothing_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
        {"", "auth", "AUTH.REJECTED", "auth.rejected ", "AuthRejected", "auth.rejected.twice"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TermsTest::unknownIdsAreNothing()
{
    QFETCH(const QString, id);
    QVERIFY(!fromId<Cause>(id));
}

void TermsTest::codesNameSideAndCause()
{
    QCOMPARE(codeFor(Side::Outgoing, Cause::TcpTimeout), u"OUT-TCP-TIMEOUT"_s);
    QCOMPARE(codeFor(Side::Incoming, Cause::AuthRejected), u"IN-AUTH-REJECTED"_s);
    QCOMPARE(codeFor(Side::Incoming, Cause::AuthAccountBlocked), u"IN-AUTH-ACCOUNT-BLOCKED"_s);
    QCOMPARE(codeFor(Side::Outgoing, Cause::Cancelled), u"OUT-CANCELLED"_s);
}

FACTEUR_APPLESS_MAIN(TermsTest)
#include "tst_terms.moc"
