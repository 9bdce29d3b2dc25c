// SPDX-License-Identifier: MIT
#include "AskedLog.h"
#include "DocumentQuestion.h"
#include "HttpsServer.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

#include <QSignalSpy>

#include <memory>

using namespace Facteur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A document that may lie in several places.
class DocumentQuestionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderOfRank();
    void asksAllOfThemAtOnce();
    void asksTheNextOnlyWhereNeedIs_data();
    void asksTheNextOnlyWhereNeedIs();
    void mayGoInTheMiddle();

private:
    [[nodiscard]] static HttpsAccess accessTo(const HttpsServer &web)
    {
        HttpsAccess access;
        access.trust = {ScriptedServer::authorities(), false};
        for (const QString &host : {u"jardin.example"_s, u"first.jardin.example"_s})
            access.names.insert(host, QList<QHostAddress>{QHostAddress(u"198.51.100.1"_s)});
        access.loopbackPort = web.serverPort();
        return access;
    }

    const QList<QUrl> m_places{
        QUrl(u"https://first.jardin.example/a"_s), QUrl(u"https://jardin.example/b"_s)};
    AskedLog m_log;
};

void DocumentQuestionTest::keepsTheOrderOfRank()
{
    HttpsServer web;
    web.setPage("first.jardin.example/a", HttpsServer::file("one"));
    web.setPage("jardin.example/b", HttpsServer::file("two"));
    DocumentQuestion question(m_log, accessTo(web));
    QSignalSpy answered(&question, &DocumentQuestion::answered);
    question.ask(m_places, DocumentQuestion::Order::AtOnce, 20s);
    QVERIFY(answered.isEmpty());
    QVERIFY(answered.wait(30'000));
    QCOMPARE(answered.at(0).at(0).value<QByteArrayList>(), (QByteArrayList{"one", "two"}));
}

void DocumentQuestionTest::asksAllOfThemAtOnce()
{
    HttpsServer web;
    web.keepSilent(); // the first one never answers
    DocumentQuestion question(m_log, accessTo(web));
    QSignalSpy connected(&web, &HttpsServer::connected);
    question.ask(m_places, DocumentQuestion::Order::AtOnce, 20s);
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 2, 10'000);
}

void DocumentQuestionTest::asksTheNextOnlyWhereNeedIs_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArrayList>("documents");
    QTest::addColumn<int>("asked");
    QTest::newRow("it is at the first") << QByteArray("first.jardin.example/a") << QByteArrayList{"one"} << 1;
    QTest::newRow("it is at the second") << QByteArray("jardin.example/b") << QByteArrayList{"one"} << 2;
    QTest::newRow("it is nowhere") << QByteArray("jardin.example/c") << QByteArrayList() << 2;
}

void DocumentQuestionTest::asksTheNextOnlyWhereNeedIs()
{
    QFETCH(const QByteArray, page);
    HttpsServer web;
    web.setPage(page, HttpsServer::file("one"));
    AskedLog log;
    DocumentQuestion question(log, accessTo(web));
    QSignalSpy answered(&question, &DocumentQuestion::answered);
    question.ask(m_places, DocumentQuestion::Order::OneAfterTheOther, 20s);
    QVERIFY(answered.wait(30'000));
    QCOMPARE(answered.size(), 1);
    const auto documents = answered.at(0).at(0).value<QByteArrayList>();
    QTEST(documents, "documents");
    QTEST(static_cast<int>(log.questions().size()), "asked");
}

void DocumentQuestionTest::mayGoInTheMiddle()
{
    HttpsServer web;
    for (const auto order : {DocumentQuestion::Order::AtOnce, DocumentQuestion::Order::OneAfterTheOther}) {
        auto question = std::make_unique<DocumentQuestion>(m_log, accessTo(web));
        connect(question.get(), &DocumentQuestion::answered, this, [&question] { question.reset(); });
        question->ask(m_places, order, 20s);
        QTRY_VERIFY_WITH_TIMEOUT(!question, 20'000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(web.open(), 0, 10'000);
}

FACTEUR_GUILESS_MAIN(DocumentQuestionTest)
#include "tst_documentquestion.moc"
