// SPDX-License-Identifier: MIT
#include "FoundText.h"

#include <QTest>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What a search has found, in words.
class TestFoundText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sideWithoutServersIsNamed();
    void hostIsKnownAndItsServersAreNot();
    void aGuessSaysNothingOfWhatIsPublished();
};

void TestFoundText::sideWithoutServersIsNamed()
{
    FoundSettings found;
    QVERIFY(FoundText::missingSide(found, u"jardin.fr"_s).isEmpty());
    found.incoming.append(Candidate());
    QVERIFY(FoundText::missingSide(found, u"jardin.fr"_s).contains(u"for sending was found for jardin.fr"_s));
    found.outgoing.append(Candidate());
    QVERIFY(FoundText::missingSide(found, u"jardin.fr"_s).isEmpty());
    found.incoming.clear();
    QVERIFY(
        FoundText::missingSide(found, u"jardin.fr"_s).contains(u"for receiving was found for jardin.fr"_s));
}

void TestFoundText::hostIsKnownAndItsServersAreNot()
{
    const QString words = FoundText::unknownServers(u"o2switch"_s, u"jardin.fr"_s);
    QCOMPARE(words.count(u"o2switch"_s), 2);
    QVERIFY(words.contains(u"jardin.fr"_s));
    QVERIFY(!words.contains(u'%'));
}

void TestFoundText::aGuessSaysNothingOfWhatIsPublished()
{
    // It may stand beside published servers that are dead, or that are of the other side.
    QVERIFY(!FoundText::whence(Mechanism::Guess, u"jardin.fr"_s).contains(u"publish"_s));
}

QTEST_GUILESS_MAIN(TestFoundText)
#include "tst_foundtext.moc"
