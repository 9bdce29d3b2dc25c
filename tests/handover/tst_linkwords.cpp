// SPDX-License-Identifier: MIT
#include "LinkWords.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Whoever opens a page knows before in which language it is, where it is not their own.
class TestLinkWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLanguageWhereItIsAnother_data();
    void tellsTheLanguageWhereItIsAnother();
};

void TestLinkWords::tellsTheLanguageWhereItIsAnother_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    const QString none;
    QTest::newRow("for all") << QStringList{none} << u"fr"_s << none << u"Help"_s << none;
    QTest::newRow("the reader's") << QStringList{u"en"_s, u"fr"_s} << u"fr"_s << u"fr"_s << u"Help"_s << none;
    QTest::newRow("the reader's, with a country")
        << QStringList{u"en"_s, u"fr"_s} << u"fr_CA"_s << u"fr"_s << u"Help"_s << none;
    QTest::newRow("English only") << QStringList{u"en"_s} << u"fr"_s << u"en"_s << u"Help (in English)"_s
                                  << u"The page is in English."_s;
    QTest::newRow("French only") << QStringList{u"fr"_s} << u"en"_s << u"fr"_s << u"Help (in French)"_s
                                 << u"The page is in French."_s;
    QTest::newRow("English before others") << QStringList{u"de"_s, u"en"_s} << u"fr"_s << u"en"_s
                                           << u"Help (in English)"_s << u"The page is in English."_s;
    QTest::newRow("one without a name here")
        << QStringList{u"eo"_s} << u"fr"_s << u"eo"_s << u"Help (in another language)"_s
        << u"The page is in another language."_s;
    QTest::newRow("nothing") << QStringList() << u"fr"_s << none << u"Help"_s << none;
}

void TestLinkWords::tellsTheLanguageWhereItIsAnother()
{
    QFETCH(const QStringList, languages);
    QFETCH(const QString, reader);
    QFETCH(const QString, page);
    LocalLink link;
    for (const QString &language : languages)
        link.texts.insert(language, u"https://help.example/"_s + language);
    QCOMPARE(link.in(reader), languages.isEmpty() ? QString() : u"https://help.example/"_s + page);
    QTEST(LinkWords::marked(u"Help"_s, link, reader), "words");
    QTEST(LinkWords::sentence(link, reader), "sentence");
}

FACTEUR_GUILESS_MAIN(TestLinkWords)
#include "tst_linkwords.moc"
