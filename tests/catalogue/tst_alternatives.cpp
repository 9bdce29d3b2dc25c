// SPDX-License-Identifier: MIT
#include "Alternatives.h"
#include "Guide.h"
#include "PortTable.h"
#include "Provider.h"

#include <QTest>

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestAlternatives final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWhatTheProgramCanBeSetTo_data();
    void areWhatTheProgramCanBeSetTo();
    void comeFromTheProvider();
    void needNoMailProgram();
    void haveAWayBack();
    void travelWithTheSettings();
};

namespace {

PortTable portTable()
{
    return PortTable({{993, Protocol::Imap, Security::Tls}, {143, Protocol::Imap, Security::StartTls},
        {465, Protocol::Smtp, Security::Tls}, {587, Protocol::Smtp, Security::StartTls}});
}

/// A program of which nothing is known.
Guide anyProgram()
{
    return {};
}

/// Ticked STARTTLS on 143 and 587, not ticked opportunistic.
Guide modernProgram()
{
    Guide guide;
    guide.ssl.unticked[Protocol::Smtp] = {{0, SslMeaning::Opportunistic}};
    guide.ssl.ticked[Protocol::Smtp] = {{465, SslMeaning::Tls}, {587, SslMeaning::StartTls}};
    return guide;
}

/// TLS from the first byte on each port, else plain text.
Guide oldProgram()
{
    Guide guide;
    guide.ssl.unticked[Protocol::Smtp] = {{0, SslMeaning::Plain}};
    guide.ssl.ticked[Protocol::Smtp] = {{0, SslMeaning::Tls}};
    return guide;
}

Provider provider()
{
    Provider provider;
    provider.servers[Protocol::Smtp] = {u"smtp.provider.example"_s, 465, 2525, true};
    return provider;
}

QString shown(const QList<ServerAlternative> &settings)
{
    QStringList words;
    for (const ServerAlternative &setting : settings) {
        words.append(u"%1:%2 %3%4"_s.arg(setting.endpoint.host)
                         .arg(setting.endpoint.port)
                         .arg(idOf(setting.endpoint.security),
                             setting.programStaysPlain ? u" stays plain"_s : QString()));
    }
    return words.join(u", ");
}

} // namespace

void TestAlternatives::areWhatTheProgramCanBeSetTo_data()
{
    QTest::addColumn<Guide>("guide");
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<QString>("expected");
    const QString host = u"mail.example"_s;
    QTest::newRow("any program, 465") << anyProgram() << ServerAnswer{host, 465, true}
                                      << u"mail.example:587 starttls, mail.example:587 none stays plain"_s;
    QTest::newRow("any program, SSL forgotten")
        << anyProgram() << ServerAnswer{host, 465, false}
        << u"mail.example:465 tls, mail.example:587 starttls, mail.example:587 none stays plain"_s;
    QTest::newRow("any program, another's port")
        << anyProgram() << ServerAnswer{host, 993, true}
        << u"mail.example:465 tls, mail.example:587 starttls, mail.example:587 none stays plain"_s;
    QTest::newRow("modern program, 587 not ticked") << modernProgram() << ServerAnswer{host, 587, false}
                                                    << u"mail.example:465 tls, mail.example:587 starttls"_s;
    QTest::newRow("modern program, 465") << modernProgram() << ServerAnswer{host, 465, true}
                                         << u"mail.example:587 starttls, mail.example:587 none"_s;
    QTest::newRow("old program, 465")
        << oldProgram() << ServerAnswer{host, 465, true} << u"mail.example:587 none stays plain"_s;
}

void TestAlternatives::areWhatTheProgramCanBeSetTo()
{
    QFETCH(const Guide, guide);
    QFETCH(const ServerAnswer, answer);
    QTEST(shown(alternativesFor(answer, Protocol::Smtp, guide, nullptr, portTable())), "expected");
}

void TestAlternatives::comeFromTheProvider()
{
    const Provider known = provider();
    const ServerAnswer mistyped{u"stmp.provider.example"_s, 465, true};
    QCOMPARE(shown(alternativesFor(mistyped, Protocol::Smtp, modernProgram(), &known, portTable())),
        u"smtp.provider.example:465 tls, smtp.provider.example:2525 none"_s);
    // Where it has no server for the protocol, the registered ports are all there is to try.
    const ServerAnswer incoming{u"imap.example"_s, 993, true};
    QCOMPARE(shown(alternativesFor(incoming, Protocol::Imap, anyProgram(), &known, portTable())),
        u"imap.example:143 starttls, imap.example:143 none stays plain"_s);
    QCOMPARE(shown(alternativesFor(incoming, Protocol::Pop3, anyProgram(), nullptr, portTable())), QString());
}

void TestAlternatives::needNoMailProgram()
{
    const Provider known = provider();
    const Endpoint typed{Protocol::Smtp, u"mail.example"_s, 465, Security::Tls};
    QCOMPARE(shown(alternativesFor(typed, nullptr, portTable())), u"mail.example:587 starttls"_s);
    QCOMPARE(shown(alternativesFor(typed, &known, portTable())),
        u"smtp.provider.example:465 tls, smtp.provider.example:2525 starttls"_s);
}

void TestAlternatives::haveAWayBack()
{
    for (const Guide &guide : {anyProgram(), modernProgram(), oldProgram()}) {
        const ServerAnswer answer{u"mail.example"_s, 465, true};
        for (const ServerAlternative &setting :
            alternativesFor(answer, Protocol::Smtp, guide, nullptr, portTable())) {
            const auto back = answerFor(setting.endpoint, guide, portTable());
            QVERIFY(back.has_value());
            QCOMPARE(settingFor(*back, Protocol::Smtp, guide, portTable()), setting);
        }
    }
    const Endpoint impossible{Protocol::Smtp, u"mail.example"_s, 587, Security::StartTls};
    QCOMPARE(answerFor(impossible, oldProgram(), portTable()), std::nullopt);
}

void TestAlternatives::travelWithTheSettings()
{
    const Provider known = provider();
    Account account;
    account.incoming = {u"imap.example"_s, 993, true};
    account.outgoing = {u"smtp.provider.example"_s, 465, true};
    const MailSettings settings = mailSettings(account, anyProgram(), &known, portTable());
    QCOMPARE(shown(settings.incoming.alternatives),
        u"imap.example:143 starttls, imap.example:143 none stays plain"_s);
    QCOMPARE(shown(settings.outgoing.alternatives), u"smtp.provider.example:2525 none stays plain"_s);
}

QTEST_APPLESS_MAIN(TestAlternatives)
#include "tst_alternatives.moc"
