// SPDX-License-Identifier: MIT
#include "CauseText.h"

#include <QTest>

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

QTEST_APPLESS_MAIN(TestCauseText)
#include "tst_causetext.moc"
