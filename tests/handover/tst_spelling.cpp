// SPDX-License-Identifier: MIT
#include "Spelling.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What is easily misread in a value that is typed by hand.
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersThatAreAlikeAreSpelt_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("spelt");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("nothing to misread") << u"imap.xyz"_s << QString();
        QTest::newRow("a host") << u"ssl0.ovh.net"_s << u"l=small L, 0=the number zero"_s;
        QTest::newRow("each once") << u"l1l1l"_s << u"l=small L, 1=the number one"_s;
        QTest::newRow("capitals") << u"OI"_s << u"O=capital O, I=capital i"_s;
        QTest::newRow("signs") << u"a-b_c d,e"_s << u"-=hyphen, _=underscore,  =space, ,=comma"_s;
        QTest::newRow("other letters than ASCII") << u"boréal"_s << u"l=small L"_s;
    }
    void lettersThatAreAlikeAreSpelt()
    {
        QFETCH(const QString, value);
        QStringList spelt;
        for (const Spelling::Letter &letter : Spelling::of(value))
            spelt << letter.character + u"="_s + letter.words;
        QTEST(spelt.join(u", "_s), "spelt");
    }
};

FACTEUR_APPLESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
