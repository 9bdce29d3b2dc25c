// SPDX-License-Identifier: MIT
#include "AskedLog.h"
#include "HttpsQuestion.h"
#include "HttpsServer.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

#include <QSignalSpy>
#include <QUrl>

#include <memory>
#include <vector>

using namespace Facteur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// With names that a real name server knows, and servers at the real port, in the network of the script
/// with-dns.
class HttpsNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void onlyTheInternetIsAsked_data();
    void onlyTheInternetIsAsked();

private:
    std::vector<std::unique_ptr<HttpsServer>> m_servers; ///< the first is outside
};

void HttpsNamesTest::initTestCase()
{
    for (const QString &address : {u"198.51.100.1"_s, u"10.0.0.1"_s, u"127.0.0.1"_s, u"::1"_s})
        m_servers.push_back(std::make_unique<HttpsServer>(u"web"_s, QHostAddress(address), quint16{443}));
    for (const auto &server : m_servers) {
        for (const char *host : {"outside", "home", "home6", "inside", "mixed"})
            server->setPage(host + QByteArray(".orchard-club.org/a"), HttpsServer::file("hello"));
    }
}

void HttpsNamesTest::onlyTheInternetIsAsked_data()
{
    QTest::addColumn<HttpsOutcome>("outcome");
    QTest::newRow("outside.orchard-club.org") << HttpsOutcome::Body;
    QTest::newRow("mixed.orchard-club.org") << HttpsOutcome::Body;
    QTest::newRow("home.orchard-club.org") << HttpsOutcome::NotFound;
    QTest::newRow("home6.orchard-club.org") << HttpsOutcome::NotFound;
    QTest::newRow("inside.orchard-club.org") << HttpsOutcome::NotFound;
    QTest::newRow("nobody.orchard-club.org") << HttpsOutcome::NotFound;
    QTest::newRow("refused.test") << HttpsOutcome::NoAnswer;
}

void HttpsNamesTest::onlyTheInternetIsAsked()
{
    AskedLog log;
    HttpsAccess access;
    access.trust = {ScriptedServer::authorities(), false};
    HttpsQuestion question(log, access);
    QSignalSpy spy(&question, &HttpsQuestion::answered);
    const int before = m_servers.front()->connections();
    question.ask(QUrl(u"https://%1/a"_s.arg(QString::fromLatin1(QTest::currentDataTag()))), 30s);
    QVERIFY(spy.isEmpty());
    QVERIFY(spy.wait(30'000));
    const auto answer = spy.at(0).at(0).value<HttpsAnswer>();
    QTEST(answer.outcome, "outcome");
    QCOMPARE(m_servers.front()->connections() - before, answer.outcome == HttpsOutcome::Body ? 1 : 0);
    for (std::size_t i = 1; i < m_servers.size(); ++i)
        QCOMPARE(m_servers.at(i)->connections(), 0);
}

FACTEUR_GUILESS_MAIN(HttpsNamesTest)
#include "tst_httpsnames.moc"
