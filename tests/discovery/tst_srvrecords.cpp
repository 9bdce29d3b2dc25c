// SPDX-License-Identifier: MIT
#include "SrvRecords.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// As "imap imap.jardin.example:993 tls", in their order.
QStringList found(const QList<SrvAnswer> &answers)
{
    QStringList lines;
    for (const Candidate &candidate : candidatesOfSrv(answers)) {
        const Endpoint &endpoint = candidate.endpoint;
        lines.append(u"%1 %2:%3 %4"_s.arg(
            idOf(endpoint.protocol), endpoint.host, QString::number(endpoint.port), idOf(endpoint.security)));
    }
    return lines;
}

} // namespace

class SrvRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servicesHaveTheirNames();
    void candidateIsWhole();
    void orderIsThatOfTheRecords_data();
    void orderIsThatOfTheRecords();
    void portTellsWhatTheServiceDoesNot_data();
    void portTellsWhatTheServiceDoesNot();
    void whatIsNotOfferedIsNoServer_data();
    void whatIsNotOfferedIsNoServer();
    void whatIsNotOfferedIsToldApart_data();
    void whatIsNotOfferedIsToldApart();
    void recordsAreBounded();
};

void SrvRecordsTest::servicesHaveTheirNames()
{
    QStringList names;
    for (const SrvService service : srvServices)
        names.append(srvName(service, u"jardin.example"_s));
    QCOMPARE(names,
        QStringList({u"_imaps._tcp.jardin.example"_s, u"_imap._tcp.jardin.example"_s,
            u"_pop3s._tcp.jardin.example"_s, u"_pop3._tcp.jardin.example"_s,
            u"_submissions._tcp.jardin.example"_s, u"_submission._tcp.jardin.example"_s}));
}

void SrvRecordsTest::candidateIsWhole()
{
    const auto candidates = candidatesOfSrv({{SrvService::Imaps, {{u"IMAP.Jardin.example."_s, 993, 0, 1}}}});
    Candidate expected;
    expected.endpoint = {Protocol::Imap, u"imap.jardin.example"_s, 993, Security::Tls};
    expected.mechanism = Mechanism::Srv;
    QCOMPARE(candidates, QList<Candidate>{expected});
}

void SrvRecordsTest::orderIsThatOfTheRecords_data()
{
    using Service = SrvService;
    QTest::addColumn<QList<SrvAnswer>>("answers");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QList<SrvAnswer> &answers, const QStringList &expected) {
        QTest::newRow(name) << answers << expected;
    };
    const QString a = u"a.example"_s;
    const QString b = u"b.example"_s;
    row("nothing", {}, {});
    row("priority", {{Service::Imaps, {{a, 993, 20, 9}, {b, 993, 10, 0}}}},
        {u"imap b.example:993 tls"_s, u"imap a.example:993 tls"_s});
    row("weight", {{Service::Imaps, {{a, 993, 10, 1}, {b, 993, 10, 65535}}}},
        {u"imap b.example:993 tls"_s, u"imap a.example:993 tls"_s});
    row("as answered", {{Service::Imaps, {{b, 993, 10, 1}, {a, 993, 10, 1}}}},
        {u"imap b.example:993 tls"_s, u"imap a.example:993 tls"_s});
    row("TLS before STARTTLS", {{Service::Imap, {{a, 143, 0, 9}}}, {Service::Imaps, {{a, 993, 0, 1}}}},
        {u"imap a.example:993 tls"_s, u"imap a.example:143 starttls"_s});
    row("STARTTLS that is preferred",
        {{Service::Submissions, {{a, 465, 10, 0}}}, {Service::Submission, {{a, 587, 0, 0}}}},
        {u"smtp a.example:587 starttls"_s, u"smtp a.example:465 tls"_s});
    row("IMAP before POP3", {{Service::Pop3s, {{a, 995, 0, 9}}}, {Service::Imap, {{a, 143, 0, 0}}}},
        {u"imap a.example:143 starttls"_s, u"pop3 a.example:995 tls"_s});
    row("POP3 that is preferred", {{Service::Imaps, {{a, 993, 10, 0}}}, {Service::Pop3s, {{a, 995, 0, 0}}}},
        {u"pop3 a.example:995 tls"_s, u"imap a.example:993 tls"_s});
    row("sending behind", {{Service::Submissions, {{a, 465, 0, 0}}}, {Service::Imaps, {{a, 993, 9, 0}}}},
        {u"imap a.example:993 tls"_s, u"smtp a.example:465 tls"_s});
}

void SrvRecordsTest::orderIsThatOfTheRecords()
{
    QFETCH(const QList<SrvAnswer>, answers);
    QTEST(found(answers), "expected");
}

void SrvRecordsTest::portTellsWhatTheServiceDoesNot_data()
{
    QTest::addColumn<SrvService>("service");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, SrvService service, quint16 port, const QString &expected) {
        QTest::newRow(name) << service << port << expected;
    };
    row("as OVH has it", SrvService::Submission, 465, u"smtp ssl0.ovh.net:465 tls"_s);
    row("IMAP", SrvService::Imap, 993, u"imap ssl0.ovh.net:993 tls"_s);
    row("POP3", SrvService::Pop3, 995, u"pop3 ssl0.ovh.net:995 tls"_s);
    row("the other way round", SrvService::Submissions, 587, u"smtp ssl0.ovh.net:587 starttls"_s);
    row("the other way round, IMAP", SrvService::Imaps, 143, u"imap ssl0.ovh.net:143 starttls"_s);
    row("another protocol's port", SrvService::Submission, 993, u"smtp ssl0.ovh.net:993 starttls"_s);
    row("nobody's port", SrvService::Submissions, 2465, u"smtp ssl0.ovh.net:2465 tls"_s);
    row("nobody's port, STARTTLS", SrvService::Submission, 2525, u"smtp ssl0.ovh.net:2525 starttls"_s);
}

void SrvRecordsTest::portTellsWhatTheServiceDoesNot()
{
    QFETCH(const SrvService, service);
    QFETCH(const quint16, port);
    QFETCH(const QString, expected);
    QCOMPARE(found({{service, {{u"ssl0.ovh.net"_s, port, 0, 0}}}}), QStringList{expected});
}

void SrvRecordsTest::whatIsNotOfferedIsNoServer_data()
{
    QTest::addColumn<DnsService>("record");
    QTest::newRow("not offered") << DnsService{u"."_s, 0, 0, 0};
    QTest::newRow("not offered, as Qt has it") << DnsService{QString(), 0, 0, 0};
    QTest::newRow("not offered, with a port") << DnsService{u"."_s, 993, 0, 0};
    QTest::newRow("no port") << DnsService{u"a.example"_s, 0, 0, 0};
    QTest::newRow("this computer") << DnsService{u"localhost."_s, 993, 0, 0};
    QTest::newRow("address") << DnsService{u"192.168.1.1"_s, 993, 0, 0};
    QTest::newRow("control character") << DnsService{u"a\u0007.example"_s, 993, 0, 0};
    QTest::newRow("space") << DnsService{u"a b.example"_s, 993, 0, 0};
}

void SrvRecordsTest::whatIsNotOfferedIsNoServer()
{
    QFETCH(const DnsService, record);
    QCOMPARE(found({{SrvService::Imaps, {record, {u"b.example"_s, 993, 9, 0}}}}),
        QStringList{u"imap b.example:993 tls"_s});
}

void SrvRecordsTest::whatIsNotOfferedIsToldApart_data()
{
    using Service = SrvService;
    QTest::addColumn<QList<SrvAnswer>>("answers");
    QTest::addColumn<QList<RefusedService>>("refused");
    const DnsService no{u"."_s, 0, 0, 0};
    const DnsService yes{u"a.example"_s, 1000, 0, 0};
    const RefusedService imaps{Protocol::Imap, Security::Tls};
    const RefusedService imap{Protocol::Imap, Security::StartTls};
    const RefusedService submissions{Protocol::Smtp, Security::Tls};
    const auto row = [](const char *name, const QList<SrvAnswer> &answers,
                         const QList<RefusedService> &refused) { QTest::newRow(name) << answers << refused; };
    row("nothing", {{Service::Imaps, {}}, {Service::Imap, {}}}, {});
    row("offered", {{Service::Imaps, {yes}}, {Service::Imap, {}}}, {});
    row("neither", {{Service::Imaps, {no}}, {Service::Imap, {no}}}, {imaps, imap});
    row("with TLS only", {{Service::Imaps, {yes}}, {Service::Imap, {no}}}, {imap});
    row("with STARTTLS only", {{Service::Submissions, {no}}, {Service::Submission, {yes}}}, {submissions});
    row("one said, the other not", {{Service::Imaps, {}}, {Service::Imap, {no}}}, {imaps, imap});
    row("another protocol", {{Service::Imaps, {}}, {Service::Submissions, {no}}}, {submissions});
    row("beside a record", {{Service::Imaps, {no, yes}}, {Service::Imap, {}}}, {});
    row("as Qt has it", {{Service::Submissions, {{}}}}, {submissions});
}

void SrvRecordsTest::whatIsNotOfferedIsToldApart()
{
    QFETCH(const QList<SrvAnswer>, answers);
    QTEST(refusedServices(answers), "refused");
}

void SrvRecordsTest::recordsAreBounded()
{
    const QList<DnsService> many(1000, {u"a.example"_s, 993, 0, 0});
    QCOMPARE(found({{SrvService::Imaps, many}, {SrvService::Pop3s, many}}).size(), 16);
}

FACTEUR_GUILESS_MAIN(SrvRecordsTest)
#include "tst_srvrecords.moc"
