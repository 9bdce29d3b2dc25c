// SPDX-License-Identifier: MIT
#include "AskedLog.h"
#include "Deadlines.h"
#include "DnsQuestion.h"
#include "DnsRound.h"
#include "FreeTime.h"
#include "HostileNameserver.h"
#include "TestProgram.h"

#include <QSignalSpy>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Facteur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Against a real DNS server on 127.0.0.1:53, which the script with-dns starts, and a hostile one on
/// 127.0.0.2.
class DnsQuestionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recordsAreRead_data();
    void recordsAreRead();
    void addressIsAskedOfNobody();
    void failureIsNoAnswer_data();
    void failureIsNoAnswer();
    void garbageIsNoRecord_data();
    void garbageIsNoRecord();
    void serverOfGarbageAloneIsNoAnswer_data();
    void serverOfGarbageAloneIsNoAnswer();
    void silenceEndsAtTheDeadline_data();
    void silenceEndsAtTheDeadline();
    void endlessAnswerIsCut();
    void nobodyThereIsNoAnswer_data();
    void nobodyThereIsNoAnswer();
    void everyQuestionIsOnRecord();
    void cancelledQuestionSaysNothing_data();
    void cancelledQuestionSaysNothing();
    void questionMayGoWithItsAnswer();
    void roundHasAnAnswerForEachName();
    void roundEndsAtTheDeadline();
    void roundMayGoInTheMiddle();

private:
    DnsAnswer ask(const QHostAddress &server, DnsType type, const QString &name,
        std::chrono::milliseconds deadline = never);

    const QHostAddress m_nameserver{QHostAddress::LocalHost};
    const QHostAddress m_hostile{u"127.0.0.2"_s};
    QStringList m_asked;
};

void DnsQuestionTest::initTestCase()
{
    // What nobody listens to any more would keep the program from its end.
    qputenv("RES_OPTIONS", "timeout:1 attempts:1");
}

DnsAnswer DnsQuestionTest::ask(
    const QHostAddress &server, DnsType type, const QString &name, std::chrono::milliseconds deadline)
{
    AskedLog log;
    DnsQuestion question(log, server);
    QSignalSpy spy(&question, &DnsQuestion::answered);
    question.ask(type, name, deadline);
    if (!spy.isEmpty() || !spy.wait(patience)) {
        QTest::qFail("answered() must come, after ask() has returned", __FILE__, __LINE__);
        return {};
    }
    question.ask(type, name, deadline);
    QCoreApplication::processEvents();
    if (spy.size() != 1)
        QTest::qFail("answered() must come once", __FILE__, __LINE__);
    m_asked = log.questions();
    return spy.at(0).at(0).value<DnsAnswer>();
}

void DnsQuestionTest::recordsAreRead_data()
{
    QTest::addColumn<DnsType>("type");
    QTest::addColumn<QString>("name");
    QTest::addColumn<DnsAnswer>("answer");
    const auto row = [](const char *title, DnsType type, const QString &name, DnsOutcome outcome,
                         const std::function<void(DnsAnswer &)> &fill = {}) {
        DnsAnswer answer;
        answer.outcome = outcome;
        if (fill)
            fill(answer);
        QTest::newRow(title) << type << name << answer;
    };
    using Outcome = DnsOutcome;
    row("MX", DnsType::Mx, u"Moving.Example."_s, Outcome::Records, [](DnsAnswer &answer) {
        answer.mxHosts = {u"mx1.mail.ovh.ca"_s, u"mx1.mail.ovh.net"_s};
        answer.bestMxHosts = 1;
    });
    row("MX of an international domain", DnsType::Mx, u"bücher.example"_s, Outcome::Records,
        [](DnsAnswer &answer) {
            answer.mxHosts = {u"mx2.mail.ovh.net"_s};
            answer.bestMxHosts = 1;
        });
    row("MX beside another, before a backup", DnsType::Mx, u"pair.example"_s, Outcome::Records,
        [](DnsAnswer &answer) {
            answer.mxHosts = {u"mx1.mail.ovh.net"_s, u"mx2.mail.ovh.net"_s, u"mx3.mail.ovh.net"_s};
            answer.bestMxHosts = 2;
        });
    row("null MX", DnsType::Mx, u"null.example"_s, Outcome::Records,
        [](DnsAnswer &answer) { answer.nullMx = true; });
    row("hostile MX beside a good one", DnsType::Mx, u"hostile.example"_s, Outcome::Records,
        [](DnsAnswer &answer) {
            answer.mxHosts = {u"mx.hostile.example"_s};
            answer.bestMxHosts = 1;
        });
    row("SRV", DnsType::Srv, u"_imaps._tcp.garden.example"_s, Outcome::Records, [](DnsAnswer &answer) {
        answer.services = {{u"strong.garden.example"_s, 1993, 10, 50}, {u"imap.garden.example"_s, 993, 10, 1},
            {u"backup.garden.example"_s, 993, 20, 1}};
    });
    row("SRV that says no", DnsType::Srv, u"_pop3s._tcp.garden.example"_s, Outcome::Records,
        [](DnsAnswer &answer) { answer.services = {{}}; });
    row("SRV to this computer", DnsType::Srv, u"_submission._tcp.garden.example"_s, Outcome::NoRecords);
    row("TXT", DnsType::Txt, u"_ua-auto-config.garden.example"_s, Outcome::Records,
        [](DnsAnswer &answer) { answer.texts = {"v=UAAC1; a=sha256"}; });
    row("A", DnsType::A, u"bare.example"_s, Outcome::Records,
        [](DnsAnswer &answer) { answer.addresses = {QHostAddress(u"192.0.2.1"_s)}; });
    row("AAAA", DnsType::Aaaa, u"six.example"_s, Outcome::Records,
        [](DnsAnswer &answer) { answer.addresses = {QHostAddress(u"2001:db8::1"_s)}; });
    row("NS", DnsType::Ns, u"parked.example"_s, Outcome::Records,
        [](DnsAnswer &answer) { answer.nameServers = {u"ns.example"_s}; });
    row("no MX", DnsType::Mx, u"bare.example"_s, Outcome::NoRecords);
    row("no SRV", DnsType::Srv, u"empty.example"_s, Outcome::NoRecords);
    row("no TXT", DnsType::Txt, u"bare.example"_s, Outcome::NoRecords);
    row("no AAAA", DnsType::Aaaa, u"bare.example"_s, Outcome::NoRecords);
    row("no such domain", DnsType::Mx, u"nowhere.example"_s, Outcome::NoSuchDomain);
    row("no such service", DnsType::Srv, u"_imap._tcp.bare.example"_s, Outcome::NoSuchDomain);
    row("refused", DnsType::Mx, u"refused.test"_s, Outcome::NoAnswer);
}

void DnsQuestionTest::recordsAreRead()
{
    QFETCH(const DnsType, type);
    QFETCH(const QString, name);
    QFETCH(const DnsAnswer, answer);
    const DnsAnswer found = ask(m_nameserver, type, name);
    QCOMPARE(found.outcome, answer.outcome);
    QList<QString> hosts = found.mxHosts; // those of one preference come in any order
    std::sort(hosts.begin(), hosts.begin() + found.bestMxHosts);
    QCOMPARE(hosts, answer.mxHosts);
    QCOMPARE(found.texts, answer.texts);
    DnsAnswer ordered = found;
    ordered.mxHosts = hosts;
    QCOMPARE(ordered, answer);
}

void DnsQuestionTest::addressIsAskedOfNobody()
{
    const HostileNameserver server(m_hostile);
    for (const QString &name : {u"jean@jardin.example"_s, u""_s, u"."_s, u"jardin..example"_s}) {
        QCOMPARE(ask(m_hostile, DnsType::Mx, name).outcome, DnsOutcome::NoSuchDomain);
        QCOMPARE(m_asked, QStringList());
    }
    QCOMPARE(ask(m_hostile, DnsType::Mx, u"jardin.example"_s).outcome, DnsOutcome::NoSuchDomain);
    QCOMPARE(server.names(), QByteArrayList({"jardin.example"}));
}

void DnsQuestionTest::failureIsNoAnswer_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"servfail", "refused"})
        QTest::newRow(name) << QString::fromLatin1(name) + u".jardin.example"_s;
}

void DnsQuestionTest::failureIsNoAnswer()
{
    QFETCH(const QString, name);
    const HostileNameserver server(m_hostile);
    QCOMPARE(ask(m_hostile, DnsType::Mx, name), DnsAnswer());
    QVERIFY(server.names().contains(name.toLatin1()));
}

void DnsQuestionTest::silenceEndsAtTheDeadline_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"silent", "stranger"})
        QTest::newRow(what) << QByteArray(what);
}

void DnsQuestionTest::silenceEndsAtTheDeadline()
{
    QFETCH(const QByteArray, what);
    HostileNameserver server(m_hostile);
    server.answerAlways(what);
    const FreeTime time;
    QCOMPARE(ask(m_hostile, DnsType::Mx, u"jardin.example"_s, soon), DnsAnswer());
    QCOMPARE(server.names(), QByteArrayList({"jardin.example"}));
    QVERIFY2(time.milliseconds() < 2000, QByteArray::number(time.milliseconds()).constData());
}

void DnsQuestionTest::garbageIsNoRecord_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"garbage", "half", "closed", "notimp"})
        QTest::newRow(name) << QString::fromLatin1(name) + u".jardin.example"_s;
}

void DnsQuestionTest::garbageIsNoRecord()
{
    QFETCH(const QString, name);
    const HostileNameserver server(m_hostile);
    const DnsAnswer answer = ask(m_hostile, DnsType::Mx, name);
    // Before Qt 6.8, garbage of a server that answers other questions well passes for "no such records".
    QVERIFY(answer.outcome == DnsOutcome::NoAnswer || answer.outcome == DnsOutcome::NoRecords);
    QCOMPARE(answer.mxHosts, QStringList());
}

void DnsQuestionTest::serverOfGarbageAloneIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"garbage", "closed", "notimp", "silent"})
        QTest::newRow(what) << QByteArray(what);
}

void DnsQuestionTest::serverOfGarbageAloneIsNoAnswer()
{
    QFETCH(const QByteArray, what);
    HostileNameserver server(m_hostile);
    server.answerAlways(what);
    QCOMPARE(ask(m_hostile, DnsType::Mx, u"jardin.example"_s), DnsAnswer()); // the resolver gives up
    QCOMPARE(server.names().first(), "jardin.example");
}

void DnsQuestionTest::endlessAnswerIsCut()
{
    const HostileNameserver server(m_hostile);
    const DnsAnswer answer = ask(m_hostile, DnsType::Mx, u"many.jardin.example"_s);
    QCOMPARE(answer.outcome, DnsOutcome::Records);
    QCOMPARE(answer.mxHosts.size(), 32);
    QCOMPARE(answer.mxHosts.first(), u"mx1.many.jardin.example"_s); // the best ones are those that stay
}

void DnsQuestionTest::nobodyThereIsNoAnswer_data()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("nobody listens") << u"127.0.0.3"_s;
    QTest::newRow("no way there") << u"192.0.2.1"_s;
}

void DnsQuestionTest::nobodyThereIsNoAnswer()
{
    QFETCH(const QString, server);
    QCOMPARE(ask(QHostAddress(server), DnsType::Mx, u"canada.example"_s), DnsAnswer());
}

void DnsQuestionTest::everyQuestionIsOnRecord()
{
    const HostileNameserver server(m_hostile);
    static_cast<void>(ask(m_hostile, DnsType::Srv, u"_imaps._tcp.Jardin.example"_s));
    QCOMPARE(m_asked, QStringList({u"dns srv _imaps._tcp.jardin.example"_s}));
    static_cast<void>(ask(m_hostile, DnsType::Mx, u"garbage.jardin.example"_s));
    QByteArrayList names;
    for (const QString &asked : std::as_const(m_asked))
        names.append(asked.section(u' ', 2).toLatin1());
    names.prepend("_imaps._tcp.jardin.example");
    QCOMPARE(server.names(), names);
}

void DnsQuestionTest::cancelledQuestionSaysNothing_data()
{
    QTest::addColumn<QByteArray>("when");
    for (const char *when : {"at once", "asked", "told"})
        QTest::newRow(when) << QByteArray(when);
}

void DnsQuestionTest::cancelledQuestionSaysNothing()
{
    QFETCH(const QByteArray, when);
    for (const bool isDestroyed : {false, true}) {
        const HostileNameserver server(m_hostile);
        AskedLog log;
        auto question = std::make_unique<DnsQuestion>(log, m_hostile);
        QSignalSpy spy(question.get(), &DnsQuestion::answered);
        bool isOver = false;
        const auto leave = [&] {
            question->cancel();
            if (isDestroyed)
                question.reset();
            isOver = true;
        };
        const auto whenAsked = connect(&server, &HostileNameserver::asked, this, [&] {
            if (when == "asked")
                leave();
        });
        question->ask(DnsType::Mx, when == "told" ? u"jean@jardin.example"_s : u"jardin.example"_s, never);
        if (when != "asked")
            leave();
        QTRY_VERIFY(isOver);
        disconnect(whenAsked);
        // Another's answer shows that nothing is still to come.
        QCOMPARE(ask(m_hostile, DnsType::Mx, u"jardin.example"_s).outcome, DnsOutcome::NoSuchDomain);
        QVERIFY(spy.isEmpty());
    }
}

void DnsQuestionTest::questionMayGoWithItsAnswer()
{
    AskedLog log;
    auto question = std::make_unique<DnsQuestion>(log, m_nameserver);
    bool isHeard = false;
    connect(question.get(), &DnsQuestion::answered, this, [&] {
        isHeard = true;
        question.reset();
    });
    question->ask(DnsType::Mx, u"canada.example"_s, never);
    QTRY_VERIFY(isHeard);
}

void DnsQuestionTest::roundHasAnAnswerForEachName()
{
    AskedLog log;
    DnsRound round(log, m_nameserver);
    QSignalSpy spy(&round, &DnsRound::answered);
    QStringList names;
    for (const char *service : {"_imaps", "_imap", "_pop3s", "_pop3", "_submissions", "_submission"})
        names.append(QString::fromLatin1(service) + u"._tcp.garden.example"_s);
    round.ask(DnsType::Srv, names, never);
    QVERIFY(spy.isEmpty());
    QVERIFY(spy.wait(patience));
    round.ask(DnsType::Srv, names, never);
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 1);
    const auto answers = spy.at(0).at(0).value<QList<DnsAnswer>>();
    QList<DnsOutcome> outcomes;
    for (const DnsAnswer &answer : answers)
        outcomes.append(answer.outcome);
    using Outcome = DnsOutcome;
    QCOMPARE(outcomes,
        QList({Outcome::Records, Outcome::NoSuchDomain, Outcome::Records, Outcome::NoSuchDomain,
            Outcome::NoSuchDomain, Outcome::NoRecords}));
    QCOMPARE(answers.at(0).services.size(), 3);
    QCOMPARE(answers.at(2).services, QList({DnsService()}));
    for (qsizetype i = 0; i < names.size(); ++i)
        QVERIFY(log.questions().contains(u"dns srv "_s + names.at(i)));
}

void DnsQuestionTest::roundEndsAtTheDeadline()
{
    const HostileNameserver server(m_hostile);
    AskedLog log;
    DnsRound round(log, m_hostile);
    QSignalSpy spy(&round, &DnsRound::answered);
    round.ask(DnsType::Mx, {u"silent.jardin.example"_s, u"jardin.example"_s}, soon);
    QVERIFY(spy.wait(patience));
    const auto answers = spy.at(0).at(0).value<QList<DnsAnswer>>();
    QCOMPARE(answers.at(0).outcome, DnsOutcome::NoAnswer);
    QCOMPARE(answers.at(1).outcome, DnsOutcome::NoSuchDomain);
}

void DnsQuestionTest::roundMayGoInTheMiddle()
{
    AskedLog log;
    for (const bool isCancelled : {true, false}) {
        auto round = std::make_unique<DnsRound>(log, m_nameserver);
        QSignalSpy spy(round.get(), &DnsRound::answered);
        round->ask(DnsType::Mx, {u"canada.example"_s, u"europe.example"_s}, never);
        if (isCancelled)
            round->cancel();
        else
            round.reset();
        QCOMPARE(ask(m_nameserver, DnsType::Mx, u"europe.example"_s).outcome, DnsOutcome::Records);
        QVERIFY(spy.isEmpty());
    }
    auto round = std::make_unique<DnsRound>(log, m_nameserver);
    bool isHeard = false;
    connect(round.get(), &DnsRound::answered, this, [&] {
        isHeard = true;
        round.reset();
    });
    round->ask(DnsType::Mx, {u"canada.example"_s, u"europe.example"_s}, never);
    QTRY_VERIFY(isHeard);
}

FACTEUR_GUILESS_MAIN(DnsQuestionTest)
#include "tst_dnsquestion.moc"
