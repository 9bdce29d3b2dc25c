// SPDX-License-Identifier: MIT
#include "CauseText.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestCauseText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWordsForEveryCause_data();
    void hasWordsForEveryCause();
    void namesTheServiceThatAnswers();
    void namesWhoSigned();
    void blamesNobodyUnseen_data();
    void blamesNobodyUnseen();
    void knowsABridge_data();
    void knowsABridge();
    void namesWhoseCertificateItIs();
    void speaksOfTheClockFirst();
};

namespace {

SideReport failed(Cause cause)
{
    SideReport report;
    report.endpoint = {Protocol::Pop3, u"pop.example.com"_s, 995, Security::Tls};
    report.cause = cause;
    return report;
}

} // namespace

void TestCauseText::hasWordsForEveryCause_data()
{
    QTest::addColumn<Cause>("cause");
    const QMetaEnum causes = QMetaEnum::fromType<Cause>();
    for (int i = 0; i < causes.keyCount(); ++i)
        QTest::newRow(causes.key(i)) << static_cast<Cause>(causes.value(i));
}

void TestCauseText::hasWordsForEveryCause()
{
    QFETCH(const Cause, cause);
    const CauseText text = CauseTexts::of(failed(cause));
    QVERIFY(!text.title.isEmpty() && !text.title.endsWith(u'.'));
    QVERIFY(text.meaning.endsWith(u'.'));
    QVERIFY(text.whatToDo.endsWith(u'.') || cause == Cause::Cancelled);
    QVERIFY(!(text.title + text.meaning + text.whatToDo).contains(u'%'));
}

void TestCauseText::namesTheServiceThatAnswers()
{
    SideReport report = failed(Cause::ProtocolWrong);
    QCOMPARE(CauseTexts::of(report).meaning,
        u"What answers on port 995 of pop.example.com does not speak POP3."_s);
    report.answeredBy = u"IMAP"_s;
    QCOMPARE(CauseTexts::of(report).meaning,
        u"It is IMAP that answers there, on port 995 of pop.example.com, and not POP3."_s);
}

void TestCauseText::namesWhoSigned()
{
    SideReport report = failed(Cause::TlsUntrusted);
    report.answeredBy = u"Proxy of 100% Example"_s;
    QVERIFY(CauseTexts::of(report).meaning.startsWith(u"It is signed by Proxy of 100% Example, "_s));
    report.cause = Cause::TlsIncompleteChain;
    QVERIFY(CauseTexts::of(report).meaning.startsWith(u"It is signed by Proxy of 100% Example, "_s));
}

void TestCauseText::blamesNobodyUnseen_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("signer");
    QTest::addColumn<QString>("words"); // that must be there
    QTest::newRow("an antivirus program") << Cause::TlsUntrusted << u"ESET SSL Filter CA"_s << u"antivirus"_s;
    QTest::newRow("a company's proxy")
        << Cause::TlsUntrusted << u"Zscaler Root CA"_s << u"runs this network"_s;
    QTest::newRow("an unknown authority") << Cause::TlsUntrusted << u"Orchard Root"_s << u"home server"_s;
    QTest::newRow("nobody known") << Cause::TlsUntrusted << QString() << u"authority"_s;
    QTest::newRow("an incomplete chain") << Cause::TlsIncompleteChain << u"Orchard Root"_s << u"owner"_s;
    QTest::newRow("a weak certificate") << Cause::TlsWeakCertificate << QString() << u"owner"_s;
    QTest::newRow("a certificate of ours") << Cause::TlsClientCertificate << QString() << u"owner"_s;
}

void TestCauseText::blamesNobodyUnseen()
{
    QFETCH(const Cause, cause);
    QFETCH(const QString, signer);
    QFETCH(const QString, words);
    SideReport report = failed(cause);
    report.answeredBy = signer;
    const CauseText text = CauseTexts::of(report);
    const QString all = text.meaning + text.whatToDo;
    QVERIFY2(all.contains(words), qPrintable(all));
    QCOMPARE(all.contains(u"antivirus"), signer.contains(u"ESET"));
    QVERIFY(signer.isEmpty() || all.contains(signer));
}

void TestCauseText::knowsABridge_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isBridge");
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s, u"::1"_s}) {
        QTest::newRow(qPrintable(host)) << Cause::TlsSelfSigned << host << true;
        QTest::newRow(qPrintable(host + u", another name"_s)) << Cause::TlsWrongHost << host << true;
    }
    QTest::newRow("elsewhere") << Cause::TlsSelfSigned << u"imap.example.com"_s << false;
    QTest::newRow("elsewhere, another name") << Cause::TlsWrongHost << u"imap.example.com"_s << false;
}

void TestCauseText::knowsABridge()
{
    QFETCH(const Cause, cause);
    QFETCH(const QString, host);
    SideReport report = failed(cause);
    report.endpoint.host = host;
    const CauseText text = CauseTexts::of(report);
    QTEST(text.meaning.contains(u"bridge"), "isBridge");
    QTEST(text.whatToDo.contains(u"bridge"), "isBridge");
}

void TestCauseText::namesWhoseCertificateItIs()
{
    SideReport report = failed(Cause::TlsWrongHost);
    QVERIFY(!CauseTexts::of(report).meaning.contains(u"Its certificate"_s));
    CertificateFacts facts;
    for (int i = 0; i < 100; ++i)
        facts.names << u"%1.example.net"_s.arg(i);
    report.certificates = {facts};
    const QString meaning = CauseTexts::of(report).meaning;
    QVERIFY2(
        meaning.contains(u"Its certificate is for: 0.example.net, 1.example.net"_s), qPrintable(meaning));
    QVERIFY(!meaning.contains(u"50.example.net"_s)); // there is no end of them
}

void TestCauseText::speaksOfTheClockFirst()
{
    SideReport report = failed(Cause::TlsExpired);
    const QString before = CauseTexts::of(report).whatToDo;
    report.clockSuspect = true;
    const QString after = CauseTexts::of(report).whatToDo;
    QVERIFY(after.startsWith(u"First put this computer's date right"_s) && after.endsWith(before));
    report.cause = Cause::TlsNotYetValid;
    QVERIFY(CauseTexts::of(report).meaning.contains(u"clock"_s));
}

FACTEUR_APPLESS_MAIN(TestCauseText)
#include "tst_causetext.moc"
