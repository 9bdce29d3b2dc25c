// SPDX-License-Identifier: MIT
#include "FoundText.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What a search has found, in words.
class TestFoundText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerThatIsNamedIsTheOneThatMatters_data();
    void theServerThatIsNamedIsTheOneThatMatters();
    void sideWithoutServersIsNamed();
    void hostIsKnownAndItsServersAreNot();
    void aGuessSaysNothingOfWhatIsPublished();
};

void TestFoundText::theServerThatIsNamedIsTheOneThatMatters_data()
{
    QTest::addColumn<Liveness>("imap");
    QTest::addColumn<std::optional<Liveness>>("smtp");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<bool>("areSound");
    using enum Liveness;
    QTest::newRow("both answer") << Living << std::optional(Living) << u"Found: imap.jardin.fr. "_s << true;
    QTest::newRow("of the catalogue")
        << Unknown << std::optional(Unknown) << u"Found: imap.jardin.fr. "_s << true;
    QTest::newRow("no mail can be read")
        << Dead << std::optional(Living) << u"Published, but does not answer here: imap.jardin.fr. "_s
        << false;
    QTest::newRow("no mail can be sent")
        << Living << std::optional(Dead) << u"Published, but does not answer here: smtp.jardin.fr. "_s
        << false;
    QTest::newRow("one side") << Living << std::optional<Liveness>() << u"Found: imap.jardin.fr. "_s << false;
}

void TestFoundText::theServerThatIsNamedIsTheOneThatMatters()
{
    QFETCH(const Liveness, imap);
    QFETCH(const std::optional<Liveness>, smtp);
    QFETCH(const QString, begins);
    FoundSettings found;
    found.incoming = {
        {{Protocol::Imap, u"imap.jardin.fr"_s, 993, Security::Tls}, {}, {}, Mechanism::Srv, imap}};
    if (smtp)
        found.outgoing = {
            {{Protocol::Smtp, u"smtp.jardin.fr"_s, 465, Security::Tls}, {}, {}, Mechanism::Srv, *smtp}};
    const FoundText::Servers servers = FoundText::servers(found, u"jardin.fr"_s);
    QVERIFY2(servers.words.startsWith(begins), qPrintable(servers.words));
    QTEST(servers.areSound, "areSound");
    QCOMPARE(servers.words.contains(FoundText::missingSide(found, u"jardin.fr"_s)), true);
}

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

FACTEUR_GUILESS_MAIN(TestFoundText)
#include "tst_foundtext.moc"
