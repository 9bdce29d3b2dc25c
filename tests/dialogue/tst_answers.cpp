// SPDX-License-Identifier: MIT
#include "Answer.h"
#include "AnswerWords.h"
#include "KnownAnswers.h"
#include "SignInAnswer.h"
#include "TestProgram.h"

#include <QFile>
#include <QSet>

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryLineOfTheTable();
    void hasNoLineTwice();
    void writesPhrasesInSmallLetters();
    void namesCausesThatTheStepCanHave();
    void findsEveryLine();
    void leavesOpenByEveryWordThatDoes();
    void leavesOutBrokenLines_data();
    void leavesOutBrokenLines();
    void resolvesConflictsByTheRules_data();
    void resolvesConflictsByTheRules();
    void doesNotMindTheOrderOfLines();
    void readsWords_data();
    void readsWords();
    void readsOlderEncodings_data();
    void readsOlderEncodings();
    void looksAtTheBeginningOnly();
    void explainsWordsOfServers_data();
    void explainsWordsOfServers();
};

namespace {

QByteArray wordsOfRow(const AnswerRow &row)
{
    QString text;
    for (const PhraseWord &word : row.phrase)
        text += (word.afterGap ? u" was indeed "_s : u" "_s) + (word.isProtocol ? u"POP3"_s : word.text);
    return text.toUtf8() + (row.decides ? " too many, or disabled" : "");
}

/// An answer that has the row's codes and words, and no more of them than it needs.
Answer answerOf(const AnswerRow &row, Protocol protocol, AnswerTo place)
{
    Answer answer{protocol, place, false, {}};
    QByteArray status = protocol == Protocol::Imap ? "NO" : "-ERR";
    if (protocol == Protocol::Smtp)
        status = place == AnswerTo::SignIn ? "535" : "550";
    QByteArrayList codes;
    for (const QByteArray &code : row.codes) {
        if (code == "BYE" || code == "BAD" || code.size() == 3)
            status = code == "BYE" ? QByteArray("* BYE") : code;
        else
            codes.append(code.endsWith('*') ? code.chopped(1) + '1' : code);
        if (code.startsWith('4') && code.contains('.'))
            status = "450";
    }
    codes.prepend(status);
    answer.text = codes.join(' ') + wordsOfRow(row);
    return answer;
}

template <class Check>
void forEveryAnswer(const Check &check)
{
    for (const AnswerRow &row : AnswerTable::builtIn().rows()) {
        for (const Protocol protocol : row.protocols) {
            for (const AnswerTo place : row.places)
                check(row, protocol, place);
        }
    }
}

} // namespace

void TestAnswers::keepsEveryLineOfTheTable()
{
    QCOMPARE(AnswerTable::builtIn().mistakes(), QStringList());
    QVERIFY(AnswerTable::builtIn().rows().size() > 500);
}

void TestAnswers::hasNoLineTwice()
{
    QSet<QString> seen;
    QStringList twice;
    forEveryAnswer([&](const AnswerRow &row, Protocol protocol, AnswerTo place) {
        const QString key = idOf(protocol) + QString::number(static_cast<int>(place))
            + QString::fromUtf8(answerOf(row, protocol, place).text);
        if (seen.contains(key))
            twice.append(QString::number(row.line));
        seen.insert(key);
    });
    QCOMPARE(twice, QStringList());
}

void TestAnswers::writesPhrasesInSmallLetters()
{
    QFile file(u":/dialogue/answers.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const AnswerRow &row : AnswerTable::builtIn().rows()) {
        QStringList words = lines.at(row.line - 1).section(u'|', 0, 0).trimmed().split(u' ');
        words.remove(0, row.codes.size());
        const QString phrase = words.join(u' ');
        QCOMPARE(phrase, phrase.toLower().simplified());
    }
}

void TestAnswers::namesCausesThatTheStepCanHave()
{
    forEveryAnswer([](const AnswerRow &row, Protocol, AnswerTo place) {
        if (row.means != AnswerRow::Means::Cause && row.means != AnswerRow::Means::No)
            return;
        const QLatin1StringView id = idOf(row.cause);
        const bool isAuth = id.startsWith("auth."_L1);
        const bool isServer = id.startsWith("server."_L1);
        const bool fits = place == AnswerTo::Greeting ? row.cause == Cause::ServerUnavailable
            : place == AnswerTo::Mail                 ? isAuth
            : place == AnswerTo::SignIn ? isAuth || isServer || row.cause == Cause::MailboxUnavailable
            : place == AnswerTo::Mailbox
            ? row.cause != Cause::AuthRejected && row.cause != Cause::SenderRefused
            : row.cause != Cause::AuthRejected && row.cause != Cause::MailboxUnavailable;
        QVERIFY2(fits, qPrintable(u"line %1"_s.arg(row.line)));
    });
}

void TestAnswers::findsEveryLine()
{
    QStringList missed;
    forEveryAnswer([&missed](const AnswerRow &row, Protocol protocol, AnswerTo place) {
        const Answer answer = answerOf(row, protocol, place);
        const bool names = row.means == AnswerRow::Means::Cause || row.means == AnswerRow::Means::No;
        if (names && causeOf(answer) != row.cause)
            missed.append(u"line %1: “%2” is %3"_s.arg(row.line).arg(
                QString::fromUtf8(answer.text), idOf(causeOf(answer))));
    });
    QCOMPARE(missed.join(u'\n'), QString());
}

void TestAnswers::leavesOpenByEveryWordThatDoes()
{
    Answer answer;
    for (const AnswerRow &row : AnswerTable::builtIn().rows()) {
        if (row.means == AnswerRow::Means::Either)
            answer.text = "NO wrong password" + wordsOfRow(row) + " imap is disabled";
        else if (row.means == AnswerRow::Means::Perhaps)
            answer.text = "NO wrong password. the account" + wordsOfRow(row) + " locked";
        else
            continue;
        QCOMPARE(causeOf(answer), Cause::AuthRejected);
    }
    answer.text = "NO wrong password. the account is locked";
    QCOMPARE(causeOf(answer), Cause::AuthAccountBlocked);
}

void TestAnswers::leavesOutBrokenLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a column is missing") << QByteArray("no go | imap | sign-in | auth.rejected");
    QTest::newRow("a column too many") << QByteArray("no go | imap | sign-in | auth.rejected | here | there");
    QTest::newRow("nothing to look for") << QByteArray(" | imap | sign-in | auth.rejected | here");
    QTest::newRow("a gap alone") << QByteArray("… | imap | sign-in | auth.rejected | here");
    QTest::newRow("a gap in front") << QByteArray("… go | imap | sign-in | auth.rejected | here");
    QTest::newRow("a gap at the end") << QByteArray("no … | imap | sign-in | auth.rejected | here");
    QTest::newRow("no letters") << QByteArray("no - go | imap | sign-in | auth.rejected | here");
    QTest::newRow("no such protocol") << QByteArray("no go | nntp | sign-in | auth.rejected | here");
    QTest::newRow("no such step") << QByteArray("no go | imap | sing-in | auth.rejected | here");
    QTest::newRow("one step is unknown") << QByteArray("no go | imap | sign-in x | auth.rejected | here");
    QTest::newRow("no such cause") << QByteArray("no go | imap | sign-in | auth.denied | here");
    QTest::newRow("seen nowhere") << QByteArray("no go | imap | sign-in | auth.rejected | ");
    QTest::newRow("endless") << QByteArray("go ").repeated(30) + "| imap | sign-in | auth.rejected | here";
    QTest::newRow("no text at all") << QByteArray("\xff\x00\xfe", 3);
}

void TestAnswers::leavesOutBrokenLines()
{
    QFETCH(QByteArray, line);
    const AnswerTable table = AnswerTable::fromText(
        "# a comment\n\n" + line + "\nno way | imap | sign-in | auth.access-off | here\n");
    QCOMPARE(table.rows().size(), 1);
    QCOMPARE(table.rows().constFirst().line, 4);
    QCOMPARE(table.mistakes().size(), 1);
    QVERIFY(table.mistakes().constFirst().startsWith(u"3: "));
}

void TestAnswers::resolvesConflictsByTheRules_data()
{
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *answer, Cause cause) { QTest::newRow(answer) << cause; };

    // A clear code, and one that is shared.
    row("NO [EXPIRED] too many cooks", Cause::AuthAccountBlocked);
    row("NO [CONTACTADMIN] IMAP has been disabled by your school", Cause::AuthAccessOff);
    row("NO [UNAVAILABLE] Login failed.", Cause::ServerFault);
    row("NO [UNAVAILABLE] Too many sessions of yours", Cause::AuthTemporary);
    row("NO [AUTHENTICATIONFAILED] Your mailbox's account is suspended", Cause::AuthAccountBlocked);
    row("NO [NOBODYKNOWS] dunno", Cause::AuthRejected);

    // The longer phrase.
    row("NO the mailbox is locked", Cause::AuthTemporary);
    row("NO the account is locked", Cause::AuthAccountBlocked);
    row("NO Your mailbox is locked by the administrator", Cause::AuthAccountBlocked);
    row("NO password has expired, or must be changed", Cause::AuthAccountBlocked);
    row("NO wrong app password", Cause::AuthAppPassword);
    row("NO temporary authentication failure", Cause::ServerFault);
    row("NO popular passwords are disabled here", Cause::AuthAccountBlocked);

    // What leaves open decides nothing.
    row("NO Wrong password or the account was locked", Cause::AuthRejected);
    row("NO Bad password or IMAP is disabled for you", Cause::AuthRejected);
    row("NO either your credentials are wrong, or POP and IMAP are disabled", Cause::AuthRejected);
    row("NO Login fail. Account is frozen, password is incorrect, or system is busy.", Cause::AuthRejected);
    row("NO account disabled or suspended", Cause::AuthAccountBlocked);
    row("NO authentication failed, the account is disabled or suspended", Cause::AuthAccountBlocked);
    row("NO login failed or account disabled", Cause::AuthRejected);
    row("NO the account, seen from imap, is disabled", Cause::AuthAccessOff);
    row("NO please enable IMAP or ask your administrator", Cause::AuthAccessOff);
    row("NO Falsches Passwort oder Konto gesperrt", Cause::AuthRejected);
    row("NO Mot de passe faux ou compte bloqué", Cause::AuthRejected);
    row("NO Login failed. Your account may be locked.", Cause::AuthRejected);
    row("NO Your account may be locked.", Cause::AuthAccountBlocked);
    row("* BYE wrong password or IMAP is disabled", Cause::AuthRejected);

    // What the person can put right comes first.
    row("NO Login failed. Create an app password, please.", Cause::AuthAppPassword);
    row("NO authentication failed: IMAP is not enabled for this box", Cause::AuthAccessOff);
    row("NO authentication failed; internal error", Cause::ServerFault);
    row("NO internal error, try again later", Cause::ServerFault);
    row("NO account locked, try again in 15 minutes", Cause::AuthTemporary);

    // That a protocol is switched off, and what only looks like it.
    row("NO IMAP access is disabled for this account", Cause::AuthAccessOff);
    row("NO the account of bob is not enabled for IMAP use", Cause::AuthAccessOff);
    row("NO IMAP for your account has been disabled", Cause::AuthAccessOff);
    row("NO your account has POP3 disabled", Cause::AuthAccessOff);
    row("NO this account is disabled for IMAP", Cause::AuthAccessOff);
    row("NO login failed, POP3 access for your account is blocked", Cause::AuthAccessOff);
    row("NO IMAP is not available for free accounts", Cause::AuthAccessOff);
    row("NO IMAP access is turned off. Try again later.", Cause::AuthAccessOff);
    row("NO accès IMAP désactivé pour ce compte", Cause::AuthAccessOff);
    row("NO POP3 is temporarily not available", Cause::AuthTemporary);
    row("NO IMAP service is blocked, try again later", Cause::AuthTemporary);
    row("NO at most 5 POP3 sessions, and these are too many", Cause::AuthTemporary);
    row("NO too many clients: we allow 3 IMAP sessions", Cause::AuthTemporary);
    row("NO IMAP login failed: account suspended", Cause::AuthAccountBlocked);
    row("NO SMTP login denied (your account is disabled)", Cause::AuthAccountBlocked);
    row("NO IMAP login failed since the account is disabled", Cause::AuthAccountBlocked);
    row("NO IMAP login not permitted, internal error", Cause::ServerFault);
    row("NO IMAP login not allowed from your location", Cause::ServerUnavailable);
    row("NO your IP is blocked from IMAP", Cause::ServerUnavailable);
    row("NO IMAP login not allowed: wrong password", Cause::AuthRejected);
    row("NO accès IMAP refusé : mot de passe erroné", Cause::AuthRejected);
    row("NO Unsafe Login. Ask the help desk", Cause::AuthAccessOff);

    // A password is judged against something that may fail.
    row("NO LDAP says: invalid credentials", Cause::AuthRejected);
    row("NO LDAP error code 49, invalid credentials", Cause::AuthRejected);
    row("NO no such user in our database", Cause::AuthRejected);
    row("NO the database is down", Cause::ServerFault);
    row("NO cannot reach LDAP", Cause::ServerFault);
    row("NO MySQL error", Cause::ServerFault);

    // The browser, or what has to be done there.
    row("NO Please log in to the webmail, and accept the rules", Cause::AuthAccountBlocked);
    row("NO The password was reset. Please sign in via our web interface first", Cause::AuthAccountBlocked);
    row("NO Sign in with your web browser", Cause::AuthBrowserOnly);

    // What is beside an "or".
    row("NO wrong or expired password", Cause::AuthRejected);
    row("NO Wrong/expired password", Cause::AuthRejected);
    row("NO the password is expired or incorrect", Cause::AuthRejected);
    row("NO Passwort abgelaufen oder falsch", Cause::AuthRejected);
    row("NO the password has expired, and login failed", Cause::AuthAccountBlocked);
    row("NO [AUTHORIZATIONFAILED] bad credentials", Cause::AuthRejected);
    row("NO [NOPERM] the password is quite wrong", Cause::AuthRejected);
    row("NO [NOPERM] not you", Cause::AuthAccountBlocked);

    // No word is found inside another one, over the end of a sentence, or in an address.
    row("NO unblocked clients only", Cause::AuthRejected);
    row("NO see the account. Help is disabled", Cause::AuthAccountBlocked);
    row("NO see https://example.com/account-disabled/app-password for help", Cause::AuthRejected);
    row("NO no luck with imap. And pigs are disabled", Cause::AuthAccountBlocked);
    row("NO imap is what many people like to have and it is disabled", Cause::AuthAccountBlocked);
}

void TestAnswers::resolvesConflictsByTheRules()
{
    QTEST(causeOf({Protocol::Imap, AnswerTo::SignIn, true, QTest::currentDataTag()}), "cause");
}

void TestAnswers::doesNotMindTheOrderOfLines()
{
    const QByteArrayList lines{"blue box | imap | sign-in | auth.access-off | here",
        "box | imap | sign-in | auth.rejected | here", "[ODD] | imap | sign-in | server.fault | here",
        "[ODD] box | imap | sign-in | auth.temporary | here"};
    QByteArrayList turned(lines.crbegin(), lines.crend());
    for (const char *text : {"NO a blue box", "NO a box", "NO [ODD] what", "NO [ODD] box"}) {
        const Answer answer{Protocol::Imap, AnswerTo::SignIn, true, text};
        QVERIFY(causeIn(AnswerTable::fromText(lines.join('\n')), answer).has_value());
        QCOMPARE(causeIn(AnswerTable::fromText(lines.join('\n')), answer),
            causeIn(AnswerTable::fromText(turned.join('\n')), answer));
    }
}

void TestAnswers::readsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("case") << u"Login FAILED"_s << u"0login 0failed"_s;
    QTest::newRow("accents") << u"Désactivé; hasło, Größe"_s << u"0desactive 1haslo 1grosse"_s;
    QTest::newRow("letters with their accents apart") << u"De\u0301sactive\u0301"_s << u"0desactive"_s;
    QTest::newRow("width") << u"ＬＯＧＩＮ　ｆａｉｌ"_s << u"0login 0fail"_s;
    QTest::newRow("spaces and hyphens")
        << u"app-specific \t pass\u00adword"_s << u"0app 0specific 0password"_s;
    QTest::newRow("sentences") << u"No. 1.5 wait! why? so。ok."_s << u"0no 11 15 1wait 2why 3so 4ok"_s;
    QTest::newRow("Chinese") << u"授权码login登"_s << u"0授 0权 0码 0login 0登"_s;
    QTest::newRow("addresses") << u"see http://example.com/a.b?c=d now"_s << u"0see 0now"_s;
    QTest::newRow("codes at the start of lines") << u"web 5.7.14 browser 5.7.14"_s << u"0web 0browser"_s;
    QTest::newRow("nothing") << u" -- "_s << QString();
}

void TestAnswers::readsWords()
{
    QFETCH(QString, text);
    QStringList words;
    for (const AnswerWord &word : wordsOf(text))
        words.append(QString::number(word.sentence) + word.text);
    QTEST(words.join(u' '), "words");
}

void TestAnswers::readsOlderEncodings_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("GBK") << QByteArray("535 \xcf\xc8\xc8\xa1\xca\xda\xc8\xa8\xc2\xeb")
                         << Cause::AuthAppPassword;
    QTest::newRow("KOI8-R") << QByteArray(
        "535 \xde\xc1\xdd\xc9\xcb: \xd3\xcc\xc9\xdb\xcb\xcf\xcd \xcd\xce\xcf\xc7\xcf")
                            << Cause::AuthTemporary;
    QTest::newRow("windows-1251") << QByteArray(
        "535 \xff\xf9\xe8\xea \xe7\xe0\xe1\xeb\xee\xea\xe8\xf0\xee\xe2\xe0\xed")
                                  << Cause::AuthAccountBlocked;
    QTest::newRow("Latin-1") << QByteArray("535 votre compte est bloqu\xe9") << Cause::AuthAccountBlocked;
    QTest::newRow("Latin-2") << QByteArray("535 konto zosta\xb3o zablokowane") << Cause::AuthAccountBlocked;
    QTest::newRow("Shift_JIS") << QByteArray("535 \x83\x56\x83\x58\x83\x65\x83\x80\x83\x47\x83\x89\x81\x5b")
                               << Cause::ServerFault;
    QTest::newRow("EUC-KR") << QByteArray("535 \xb3\xaa\xc1\xdf\xbf\xa1") << Cause::AuthTemporary;
    QTest::newRow("English, and a letter of who knows what")
        << QByteArray("535 Zo\xeb: app password wanted") << Cause::AuthAppPassword;
    QTest::newRow("UTF-8, cut in the middle of a letter")
        << QByteArray("535 \xe6\x8e\x88\xe6\x9d\x83\xe7\xa0\x81\xe6\x8e") << Cause::AuthAppPassword;
    QTest::newRow("noise") << QByteArray("535 \xff\xfe\x80\x81\xc3\x28") << Cause::AuthRejected;
}

void TestAnswers::readsOlderEncodings()
{
    QFETCH(QByteArray, answer);
    QTEST(causeOf({Protocol::Smtp, AnswerTo::SignIn, true, answer}), "cause");
}

void TestAnswers::looksAtTheBeginningOnly()
{
    const QByteArray filler = QByteArray("bla ").repeated(2000);
    QCOMPARE(causeOf({Protocol::Imap, AnswerTo::SignIn, true, "NO " + filler + "IMAP is disabled"}),
        Cause::AuthRejected);
    const QByteArray dense = "NO \xff " + QByteArray("imap disabled, account locked; ").repeated(2000);
    QCOMPARE(causeOf({Protocol::Imap, AnswerTo::SignIn, true, dense}), Cause::AuthAccessOff);
    QCOMPARE(causeOf({Protocol::Imap, AnswerTo::SignIn, true, "NO IMAP is disabled " + filler}),
        Cause::AuthAccessOff);
}

void TestAnswers::explainsWordsOfServers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<KnownAnswer>>("known");
    const QList<Protocol> all{Protocol::Imap, Protocol::Pop3, Protocol::Smtp};
    QTest::newRow("a reply of SMTP") << u"530 5.7.0 Please log in first"_s
                                     << QList<KnownAnswer>{
                                            {Cause::AuthRequired, Step::SignIn, {Protocol::Smtp}}};
    QTest::newRow("an answer with its tag")
        << u"a2 NO [LIMIT] slowly"_s
        << QList<KnownAnswer>{{Cause::AuthTemporary, Step::SignIn, {Protocol::Imap}}};
    QTest::newRow("out of a transcript")
        << u"S: -ERR [SYS/TEMP] oops"_s
        << QList<KnownAnswer>{{Cause::ServerFault, Step::SignIn, {Protocol::Pop3}}};
    QTest::newRow("words alone") << u"Please create an App Password"_s
                                 << QList<KnownAnswer>{{Cause::AuthAppPassword, Step::SignIn, all}};
    QTest::newRow("behind the sign-in")
        << u"550 5.7.60 you do not have the permissions to send as this sender"_s
        << QList<KnownAnswer>{{Cause::SenderRefused, Step::Sender, {Protocol::Smtp}}};
    QTest::newRow("another meaning behind the sign-in")
        << u"NO permission denied, wrong password"_s
        << QList<KnownAnswer>{{Cause::AuthRejected, Step::SignIn, {Protocol::Imap}},
               {Cause::MailboxUnavailable, Step::Mailbox, {Protocol::Imap}}};
    QTest::newRow("a step that POP3 has not")
        << u"-ERR internal error"_s
        << QList<KnownAnswer>{{Cause::ServerFault, Step::SignIn, {Protocol::Pop3}}};
    QTest::newRow("a step that SMTP has not")
        << u"550 mailbox disabled"_s
        << QList<KnownAnswer>{{Cause::AuthAccountBlocked, Step::SignIn, {Protocol::Smtp}}};
    QTest::newRow("steps of each protocol")
        << u"internal error"_s << QList<KnownAnswer>{{Cause::ServerFault, Step::SignIn, all}};
    QTest::newRow("a password that looks like the access behind the sign-in")
        << u"NO IMAP login not allowed: wrong password"_s
        << QList<KnownAnswer>{{Cause::AuthRejected, Step::SignIn, {Protocol::Imap}}};
    QTest::newRow("a password beside an account that has expired")
        << u"NO account expired or password incorrect"_s
        << QList<KnownAnswer>{{Cause::AuthRejected, Step::SignIn, {Protocol::Imap}}};
    QTest::newRow("a domain that is not there")
        << u"553 5.1.8 <bob@example.com>... Domain of sender address bob@example.com does not exist"_s
        << QList<KnownAnswer>{{Cause::SenderRefused, Step::Sender, {Protocol::Smtp}}};
    for (const char *refused :
        {"550 5.7.1 the message is not liked", "554 5.7.1 looks like spam", "550 5.4.6 it goes in circles",
            "550 5.1.1 <bob@example.com> unknown user", "550 no such user here"})
        QTest::newRow(refused) << QString::fromLatin1(refused) << QList<KnownAnswer>();
    QTest::newRow("unknown words") << u"the moon is full"_s << QList<KnownAnswer>();
    QTest::newRow("unknown words of IMAP") << u"a1 NO the moon is full"_s << QList<KnownAnswer>();
    QTest::newRow("nothing") << QString() << QList<KnownAnswer>();
}

void TestAnswers::explainsWordsOfServers()
{
    QFETCH(QString, words);
    QTEST(knownAnswers(words), "known");
}

FACTEUR_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
