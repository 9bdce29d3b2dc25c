// SPDX-License-Identifier: MIT
#include "Alternatives.h"
#include "Guide.h"
#include "PortTable.h"
#include "Provider.h"
#include "TestProgram.h"

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
    void theBestServerThatTheProgramCanBeSetToIsRecommended_data();
    void theBestServerThatTheProgramCanBeSetToIsRecommended();
    void theBoxHasItsPort_data();
    void theBoxHasItsPort();
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
    provider.servers = serversByBox(Protocol::Smtp, u"smtp.provider.example"_s, 465, 2525, true);
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

void TestAlternatives::theBestServerThatTheProgramCanBeSetToIsRecommended_data()
{
    QTest::addColumn<Guide>("guide");
    QTest::addColumn<QList<Endpoint>>("published");
    QTest::addColumn<ServerAnswer>("expected");
    const QString host = u"mail.example"_s;
    const Endpoint tls{Protocol::Smtp, host, 465, Security::Tls};
    const Endpoint startTls{Protocol::Smtp, host, 587, Security::StartTls};
    const Endpoint whereOffered{Protocol::Smtp, host, 2525, Security::None};
    const auto row = [](const char *name, const Guide &guide, const QList<Endpoint> &published,
                         const ServerAnswer &expected) {
        QTest::newRow(name) << guide << published << expected;
    };
    row("the first", modernProgram(), {tls, startTls}, {host, 465, true});
    row("the first, STARTTLS", modernProgram(), {startTls, tls}, {host, 587, true});
    row("the second, where the first is out of reach", oldProgram(), {startTls, tls}, {host, 465, true});
    row("the first, as near as the program comes to it", oldProgram(), {startTls}, {host, 587, false});
    row("what is not ticked", oldProgram(), {whereOffered, tls}, {host, 2525, false});
    row("of a program of which nothing is known", anyProgram(), {startTls, tls}, {host, 587, true});
    row("none", anyProgram(), {}, {});
}

void TestAlternatives::theBestServerThatTheProgramCanBeSetToIsRecommended()
{
    QFETCH(const Guide, guide);
    QFETCH(const QList<Endpoint>, published);
    Provider own;
    for (const Endpoint &endpoint : published)
        own.servers.append({endpoint, userNameTemplate(UserNameForm::Address)});
    QTEST(recommendedServer(own, Protocol::Smtp, guide, portTable()), "expected");
}

void TestAlternatives::theBoxHasItsPort_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<quint16>("expected");
    const QString own = u"smtp.provider.example"_s;
    QTest::newRow("ticked") << ServerAnswer{own, 0, true} << quint16(465);
    QTest::newRow("not ticked") << ServerAnswer{own, 0, false} << quint16(2525);
    QTest::newRow("another's server") << ServerAnswer{u"mail.example"_s, 0, true} << quint16(0);
}

void TestAlternatives::theBoxHasItsPort()
{
    QFETCH(const ServerAnswer, answer);
    QTEST(portFor(provider(), answer, Protocol::Smtp, modernProgram(), portTable()), "expected");
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

FACTEUR_APPLESS_MAIN(TestAlternatives)
#include "tst_alternatives.moc"
