// SPDX-License-Identifier: MIT
#include "TestProgram.h"
#include "XmlGuard.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class XmlGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentIsRead_data();
    void documentIsRead();
    void harmIsRefused_data();
    void harmIsRefused();
    void harmCostsNoTime();
};

namespace {

QString manyAttributes(int count)
{
    QString tag = u"<a"_s;
    for (int i = 0; i < count; ++i)
        tag += u" a%1=''"_s.arg(i);
    return tag + u"/>"_s;
}

} // namespace

void XmlGuardTest::documentIsRead_data()
{
    QTest::addColumn<QString>("xml");
    QTest::newRow("one element") << u"<a/>"_s;
    QTest::newRow("declaration") << u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>b</a>\n"_s;
    QTest::newRow("another encoding") << u"<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>"_s;
    QTest::newRow("predefined entities") << u"<a>&lt;&amp;&#233;</a>"_s;
    QTest::newRow("long comment") << u"<!-- <!DOCTYPE x> "_s + QString(5000, u'-').replace(u"--"_s, u"- "_s)
            + u" --><a/>"_s;
    QTest::newRow("CDATA") << u"<a><![CDATA[<!DOCTYPE ]]]]><![CDATA[>]]></a>"_s;
    QTest::newRow("greater-than in a value") << u"<a b='>' c=\"'>\"/>"_s;
    QTest::newRow("namespace") << u"<a xmlns='urn:x' xmlns:b='urn:b'><b:c/></a>"_s;
    QTest::newRow("as deep as may be") << u"<a>"_s.repeated(16) + u"</a>"_s.repeated(16);
}

void XmlGuardTest::documentIsRead()
{
    QFETCH(const QString, xml);
    QVERIFY(isHarmlessXml(xml));
}

void XmlGuardTest::harmIsRefused_data()
{
    QTest::addColumn<QString>("xml");
    QTest::newRow("nothing") << QString();
    QTest::newRow("text") << u"hello"_s;
    QTest::newRow("JSON") << u"{\"a\": 1}"_s;
    QTest::newRow("HTML") << u"<!DOCTYPE html><html><body><br></body></html>"_s;
    QTest::newRow("cut off") << u"<a><b></b>"_s;
    QTest::newRow("cut off in a tag") << u"<a><b"_s;
    QTest::newRow("cut off in a comment") << u"<a/><!-- "_s;
    QTest::newRow("something behind") << u"<a/><b/>"_s;
    QTest::newRow("document type") << u"<!DOCTYPE a><a/>"_s;
    QTest::newRow("document type elsewhere") << u"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"_s;
    QTest::newRow("external entity") << u"<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"_s;
    QTest::newRow("billion laughs")
        << u"<!DOCTYPE a [<!ENTITY l 'ha'><!ENTITY m '&l;&l;&l;&l;'><!ENTITY n '&m;&m;&m;'>]><a>&n;</a>"_s;
    QTest::newRow("parameter entities") << u"<!DOCTYPE a [<!ENTITY % p 'x'> %p;]><a/>"_s;
    QTest::newRow("unknown entity") << u"<a>&nbsp;</a>"_s;
    QTest::newRow("too deep") << u"<a>"_s.repeated(17) + u"</a>"_s.repeated(17);
    QTest::newRow("attribute twice") << u"<a b='' b=''/>"_s;
    QTest::newRow("NUL") << u"<a>b"_s + QChar(0) + u"</a>"_s;
    QTest::newRow("long tag") << manyAttributes(200);
    QTest::newRow("long value with greater-than") << u"<a b='"_s + u">"_s.repeated(2000) + u"'/>"_s;
}

void XmlGuardTest::harmIsRefused()
{
    QFETCH(const QString, xml);
    QVERIFY(!isHarmlessXml(xml));
}

void XmlGuardTest::harmCostsNoTime()
{
    // Each takes from seconds to minutes where nothing is bounded; the test's own time limit says so.
    const qsizetype size = 1024 * 1024;
    QVERIFY(!isHarmlessXml(manyAttributes(100'000)));
    QString declared = u"<!DOCTYPE a [<!ATTLIST a"_s;
    for (int i = 0; i < 60'000; ++i)
        declared += u" a%1 CDATA ''"_s.arg(i);
    declared += u">]><a/>"_s;
    for (int i = 0; i < 5; ++i)
        QVERIFY(!isHarmlessXml(declared));
    QVERIFY(!isHarmlessXml(u"<a>"_s.repeated(size / 3)));
    QVERIFY(!isHarmlessXml(u"<"_s.repeated(size)));
    QVERIFY(!isHarmlessXml(u"<!--"_s.repeated(size / 4)));
    QVERIFY(!isHarmlessXml(u"<a b='"_s.repeated(size / 6)));
    QString spaces = u"<r>"_s;
    const QString one = manyAttributes(100);
    while (spaces.size() + one.size() < size)
        spaces += one;
    QVERIFY(isHarmlessXml(spaces + u"</r>"_s));
}

FACTEUR_GUILESS_MAIN(XmlGuardTest)
#include "tst_xmlguard.moc"
