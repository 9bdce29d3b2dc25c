// SPDX-License-Identifier: MIT
#include "PortTable.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

PortTable table()
{
    return PortTable({
        {993, Protocol::Imap, Security::Tls},
        {143, Protocol::Imap, Security::StartTls},
        {995, Protocol::Pop3, Security::Tls},
        {110, Protocol::Pop3, Security::StartTls},
        {465, Protocol::Smtp, Security::Tls},
        {587, Protocol::Smtp, Security::StartTls},
        {25, Protocol::Smtp, Security::StartTls},
    });
}

using MaybeAdvice = std::optional<PortAdvice>;

MaybeAdvice misfit(PortMisfit misfit, quint16 fittingPort)
{
    return PortAdvice{misfit, std::nullopt, fittingPort};
}

MaybeAdvice belongsTo(Protocol other, quint16 fittingPort)
{
    return PortAdvice{PortMisfit::OtherProtocol, other, fittingPort};
}

} // namespace

class PortTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void adviceNamesWhatFits_data();
    void adviceNamesWhatFits();
    void boxMovesThePort();
    void emptyTableKnowsNothing();
    void brokenFilesAreNamed_data();
    void brokenFilesAreNamed();
};

void PortTableTest::adviceNamesWhatFits_data()
{
    using enum Protocol;
    using enum PortMisfit;
    using Meaning = SslMeaning;
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<bool>("ssl");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<SslMeaning>("meaning");
    QTest::addColumn<MaybeAdvice>("advice");
    const auto row = [](const char *name, Protocol protocol, bool ssl, quint16 port, SslMeaning meaning,
                         MaybeAdvice advice) {
        QTest::newRow(name) << protocol << ssl << port << meaning << advice;
    };
    row("IMAP, ticked, 993", Imap, true, 993, Meaning::Tls, {});
    row("IMAP, not ticked, 143", Imap, false, 143, Meaning::Plain, {});
    row("POP, ticked, 995", Pop3, true, 995, Meaning::Tls, {});
    row("POP, not ticked, 110", Pop3, false, 110, Meaning::Unknown, {});
    row("SMTP, ticked, 465", Smtp, true, 465, Meaning::Tls, {});
    row("SMTP, not ticked, 587", Smtp, false, 587, Meaning::Opportunistic, {});
    row("IMAP with POP's port, ticked", Imap, true, 995, Meaning::Tls, belongsTo(Pop3, 993));
    row("IMAP with POP's port, not ticked", Imap, false, 995, Meaning::Plain, belongsTo(Pop3, 143));
    row("POP with IMAP's port, ticked (the European guide)", Pop3, true, 993, Meaning::Tls,
        belongsTo(Imap, 995));
    row("POP with IMAP's plain port", Pop3, false, 143, Meaning::Plain, belongsTo(Imap, 110));
    row("IMAP with SMTP's port", Imap, true, 465, Meaning::Tls, belongsTo(Smtp, 993));
    row("SMTP with IMAP's port", Smtp, true, 993, Meaning::Tls, belongsTo(Imap, 465));
    row("SMTP with POP's plain port", Smtp, false, 110, Meaning::Plain, belongsTo(Pop3, 587));
    row("IMAP, ticked, 143", Imap, true, 143, Meaning::Tls, misfit(NeedsNoSsl, 993));
    row("IMAP, ticked, 143, unknown", Imap, true, 143, Meaning::Unknown, misfit(NeedsNoSsl, 993));
    row("IMAP, ticked, 143, but the box means STARTTLS", Imap, true, 143, Meaning::StartTls, {});
    row("IMAP, not ticked, 993", Imap, false, 993, Meaning::Plain, misfit(NeedsSsl, 143));
    row("SMTP, ticked, 587, box means STARTTLS", Smtp, true, 587, Meaning::StartTls, {});
    row("SMTP, ticked, 587, unknown", Smtp, true, 587, Meaning::Unknown, {});
    row("SMTP, ticked, 587, box means TLS", Smtp, true, 587, Meaning::Tls, misfit(NeedsNoSsl, 465));
    row("SMTP, not ticked, 465", Smtp, false, 465, Meaning::Plain, misfit(NeedsSsl, 587));
    row("SMTP, ticked, 25", Smtp, true, 25, Meaning::StartTls, misfit(Unusual, 465));
    row("SMTP, not ticked, 25", Smtp, false, 25, Meaning::Plain, misfit(Unusual, 587));
    row("IMAP with 25", Imap, true, 25, Meaning::Tls, belongsTo(Smtp, 993));
    row("nobody's port", Imap, true, 12345, Meaning::Tls, misfit(Unusual, 993));
    row("nobody's port, not ticked", Smtp, false, 12345, Meaning::Plain, misfit(Unusual, 587));
}

void PortTableTest::adviceNamesWhatFits()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const bool, ssl);
    QFETCH(const quint16, port);
    QFETCH(const SslMeaning, meaning);
    QTEST(table().advice(protocol, ssl, port, meaning), "advice");
}

void PortTableTest::boxMovesThePort()
{
    QCOMPARE(table().portFor(Protocol::Imap, true), 993);
    QCOMPARE(table().portFor(Protocol::Imap, false), 143);
    QCOMPARE(table().portFor(Protocol::Pop3, true), 995);
    QCOMPARE(table().portFor(Protocol::Pop3, false), 110);
    QCOMPARE(table().portFor(Protocol::Smtp, true), 465);
    QCOMPARE(table().portFor(Protocol::Smtp, false), 587);
    QCOMPARE(table().find(25), std::optional(WellKnownPort{25, Protocol::Smtp, Security::StartTls}));
    QVERIFY(!table().find(26));
}

void PortTableTest::emptyTableKnowsNothing()
{
    QCOMPARE(PortTable().portFor(Protocol::Imap, true), 0);
    QVERIFY(!PortTable().find(993));
    QVERIFY(PortTable().advice(Protocol::Imap, true, 993, SslMeaning::Tls).has_value());
}

void PortTableTest::brokenFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no JSON") << QByteArray("{\n\"ports\": [}")
                             << u"ports.json:2: not valid JSON: object is missing after a comma"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"ports.json:1: expected an object"_s;
    QTest::newRow("no ports") << QByteArray("{}") << u"ports.json:1: \"ports\" is missing: expected a list"_s;
    QTest::newRow("port out of range")
        << QByteArray("{\"ports\": [\n{\"port\": 70000, \"protocol\": \"imap\", \"security\": \"tls\"}]}")
        << u"ports.json:2: 70000 is out of range: 1 to 65535"_s;
    QTest::newRow("no security") << QByteArray(
        "{\"ports\": [\n\n{\"port\": 143, \"protocol\": \"imap\", \"security\": \"none\"}]}")
                                 << u"ports.json:3: expected \"tls\" or \"starttls\""_s;
    QTest::newRow("unknown protocol")
        << QByteArray("{\"ports\": [{\"port\": 143,\n\"protocol\": \"nntp\", \"security\": \"tls\"}]}")
        << u"ports.json:2: unknown \"nntp\"; known are: imap, pop3, smtp"_s;
}

void PortTableTest::brokenFilesAreNamed()
{
    QFETCH(const QByteArray, json);
    const Result<PortTable> result = PortTable::fromJson(json, u"ports.json"_s);
    QVERIFY(!result.ok());
    QTEST(result.problem().toString(), "problem");
}

FACTEUR_APPLESS_MAIN(PortTableTest)
#include "tst_porttable.moc"
