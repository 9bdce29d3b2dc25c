// SPDX-License-Identifier: MIT
#include "Guesses.h"
#include "TestProgram.h"

#include <algorithm>

using namespace Facteur;
using namespace Qt::StringLiterals;

class GuessesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usualNamesComeBestFirst();
    void everyGuessIsProtectedAndOnItsSideOfTheBound();
    void domainIsAskedAsDnsSpellsIt();
    void noDomainNoGuess_data();
    void noDomainNoGuess();
};

void GuessesTest::usualNamesComeBestFirst()
{
    const QList<Candidate> guesses = guessesFor(u"jardin.example"_s);
    QStringList lines;
    for (const Candidate &guess : guesses)
        lines.append(guess.endpoint.host + u':' + QString::number(guess.endpoint.port));
    QCOMPARE(lines,
        QStringList({u"imap.jardin.example:993"_s, u"mail.jardin.example:993"_s, u"pop.jardin.example:995"_s,
            u"pop3.jardin.example:995"_s, u"mail.jardin.example:995"_s, u"smtp.jardin.example:465"_s,
            u"smtp.jardin.example:587"_s, u"mail.jardin.example:465"_s, u"mail.jardin.example:587"_s}));
}

void GuessesTest::everyGuessIsProtectedAndOnItsSideOfTheBound()
{
    const QList<Candidate> guesses = guessesFor(u"jardin.example"_s);
    for (const Candidate &guess : guesses) {
        QCOMPARE(guess.mechanism, Mechanism::Guess);
        QVERIFY(!guess.signIn && guess.userName.isEmpty());
        QCOMPARE(guess.endpoint.security, guess.endpoint.port == 587 ? Security::StartTls : Security::Tls);
    }
    const auto incoming = std::count_if(guesses.begin(), guesses.end(),
        [](const Candidate &guess) { return sideOf(guess.endpoint.protocol) == Side::Incoming; });
    QVERIFY(incoming <= 8 && guesses.size() - incoming <= 8);
}

void GuessesTest::domainIsAskedAsDnsSpellsIt()
{
    QCOMPARE(guessesFor(u"Bücher.example."_s).value(0).endpoint.host, u"imap.xn--bcher-kva.example"_s);
}

void GuessesTest::noDomainNoGuess_data()
{
    QTest::addColumn<QString>("domain");
    QTest::newRow("nothing") << QString();
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("single label") << u"jardin"_s;
    QTest::newRow("address") << u"192.0.2.1"_s;
    QTest::newRow("private network") << u"jardin.local"_s;
    QTest::newRow("path") << u"jardin.example/x"_s;
    QTest::newRow("as long as a name may be") << u"abcdefg."_s.repeated(31) + u"abcd"_s;
}

void GuessesTest::noDomainNoGuess()
{
    QFETCH(const QString, domain);
    QCOMPARE(guessesFor(domain), QList<Candidate>());
}

FACTEUR_GUILESS_MAIN(GuessesTest)
#include "tst_guesses.moc"
