// SPDX-License-Identifier: MIT
#include "Imports.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What an import does not understand, or has no room for, it names.
class LeftOutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotUnderstoodIsNamedWithItsLine_data();
    void whatIsNotUnderstoodIsNamedWithItsLine();
    void whatStandsBesideMarkupIsKept_data();
    void whatStandsBesideMarkupIsKept();
    void ofHalfAnOfferNothingIsTaken();
};

void LeftOutTest::whatIsNotUnderstoodIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("body"); // begins in line 9
    QTest::addColumn<QString>("note");
    const QString example = u"9: %1 was left out: an example, or for everybody another"_s;
    QTest::newRow("example, German") << QByteArray("- Server: z. B. imap.nest.example\n")
                                     << example.arg(u"imap.nest.example"_s);
    QTest::newRow("example, behind") << QByteArray("- IMAP server: imap.nest.example (for example)\n")
                                     << example.arg(u"imap.nest.example"_s);
    QTest::newRow("a number that is missing")
        << QByteArray("- Serveur : pro**?**.nest.example\n") << example.arg(u"pro?.nest.example"_s);
    QTest::newRow("one's own domain")
        << QByteArray("- Server: imap.<your-domain>\n") << example.arg(u"imap.‹your-domain›"_s);
    QTest::newRow("reserved domain") << QByteArray("- Server: `imap.example.org`, port 993\n")
                                     << example.arg(u"imap.example.org"_s);
    QTest::newRow("no port")
        << QByteArray("- IMAP server: imap.nest.example\n")
        << u"9: the IMAP server is not complete, and was left out: its port is not told"_s;
    QTest::newRow("no protocol")
        << QByteArray("- Server: mail.nest.example\n")
        << u"9: the server mail.nest.example was left out: its protocol or its port is not told"_s;
    QTest::newRow("a box of another kind") << QByteArray("- Tick: Keep me signed in\n")
                                           << u"9: a box that is not known: Tick: Keep me signed in"_s;
    QTest::newRow("a port that nobody knows")
        << QByteArray(
               "- IMAP server: in.nest.example\n- Port: 4993\n- SMTP server: in.nest.example\n- Port: 465\n")
        << u"10: port 4993 was left out: how it is protected is not told"_s;
    QTest::newRow("a port of no protocol")
        << QByteArray("- Port: 4993\n") << u"9: port 4993 was left out: its protocol is not told"_s;
    QTest::newRow("a number that is no port")
        << QByteArray("- IMAP server: in.nest.example\n- Port: 99999\n")
        << u"10: port 99999 was left out: it is not clear whether it is one"_s;
    QTest::newRow("two protections of one port")
        << QByteArray("- IMAP server: in.nest.example\n- Port: 993 (SSL)\n- Encryption: STARTTLS\n")
        << u"11: STARTTLS was left out: line 10 says otherwise of port 993"_s;
    QTest::newRow("a name in a sentence")
        << QByteArray("The mail server is nest.example and has port 993.\n")
        << u"9: nest.example was left out: nothing says that it is a mail server"_s;
    QTest::newRow("a link") << QByteArray("See [the status](https://status.nest.example/today).\n")
                            << u"9: link to https://status.nest.example/today was left out"_s;
    QTest::newRow("a link in HTML") << QByteArray("See <a href=\"/status\">the status</a>.\n")
                                    << u"9: link to /status was left out"_s;
    QTest::newRow("a link by its name") << QByteArray("See [the status][s].\n\n[s]: https://nest.example/s\n")
                                        << u"11: link to https://nest.example/s was left out"_s;
    QTest::newRow("a link around a picture")
        << QByteArray("[![x](x.png)](https://nest.example/x)\n\nWords.\n")
        << u"9: link to https://nest.example/x was left out"_s;
    QTest::newRow("a link in two lines") << QByteArray("See [the\nstatus](https://nest.example/two).\n")
                                         << u"7: link to https://nest.example/two was left out"_s;
    QTest::newRow("a video") << QByteArray("<video src=\"https://nest.example/v\"></video>\n\nWords.\n")
                             << u"9: link to https://nest.example/v was left out"_s;
    QTest::newRow("code that does not end")
        << QByteArray("Words.\n\n```\nMore words.\n")
        << u"11: the code that begins here does not end, and was read as text"_s;
    QTest::newRow("a table that does not end") << QByteArray("Words.\n<table><tr><td>a<td>b\n\nWords.\n")
                                               << u"10: the table that begins here does not end"_s;
    QTest::newRow("a comment that does not end") << QByteArray(
        "Words.\n<!-- no\n\nWords.\n") << u"10: what begins here was read as text: --> is missing"_s;
    QTest::newRow("a style that does not end") << QByteArray(
        "Words.\n<style>p {}\n\nWords.\n") << u"10: what begins here was read as text: </style> is missing"_s;
    QTest::newRow("a row of 31 cells") << "Words.\n" + QByteArray("|a").repeated(31) + "|\n"
                                       << u"10: cells were left out: the most in a row is 30"_s;
    QTest::newRow("a row of 31 cells, in HTML") << "<table><tr>" + QByteArray("<td>a</td>").repeated(31)
            + "</tr></table>\n" << u"9: cells were left out: the most in a row is 30"_s;
    QTest::newRow("cells without a row, in HTML") << "<table>\n" + QByteArray("<td>a</td>").repeated(31)
            + "\n</table>\n" << u"10: cells were left out: the most in a row is 30"_s;
    QTest::newRow("a heading before a table in its line")
        << QByteArray("Words.\n\n<h2>Other things</h2><table><tr><td>a</td></tr></table>\n")
        << u"11: stands in no step, and was left out: Other things"_s;
    QTest::newRow("501 rows, in HTML")
        << "<table>\n" + QByteArray("<tr><td>a</td><td>b</td></tr>\n").repeated(501) + "</table>\n"
        << u"510: a row was left out: the most in a table is 500"_s;
    QTest::newRow("a long cell, in HTML")
        << "<table><tr><td>" + QByteArray("words ").repeated(1000) + "<b>end</b></td></tr></table>\n"
        << u"9: the end of a cell was left out: it is longer than 5000 characters"_s;
    QTest::newRow("a long heading") << "Words.\n\n### " + QByteArray("words ").repeated(50) + "\n\nMore.\n"
                                    << u"11: the end of a title was left out: the most is 120 characters"_s;
    QTest::newRow("a heading of no step") << QByteArray("Words.\n\n## Other things\n\nOther words.\n")
                                          << u"11: stands in no step, and was left out: Other things"_s;
    QTest::newRow("what the mail program runs on")
        << QByteArray("Words.\n")
        << u"0: guides/owl-3-add-an-address/guide.json: say what the mail program runs on (\"systems\"), and where each fact stands (\"sources\")"_s;
    QTest::newRow("what was looked up when, and where")
        << bothServers
        << u"0: providers/fen-example.json: say when its servers were looked up (\"checked\", a date), and on which page of the provider (\"source\")"_s;
    QTest::newRow("TLS at a port for STARTTLS")
        << QByteArray("- SMTP server: out.nest.example\n- Port: 587\n- Security: SSL\n")
        << u"11: port 587 is said to go with SSL/TLS, but is registered for STARTTLS: look which it is"_s;
    QTest::newRow("a picture in HTML") << QByteArray("<img src=\"images/a.png\" width=\"9\">\n\nWords.\n")
                                       << u"9: picture images/a.png was left out: not beside the guide"_s;
    QTest::newRow("words in no step") << QByteArray("Words.\n\n## More\n\nOther words.\n")
                                      << u"13: stands in no step, and was left out: Other words."_s;
}

void LeftOutTest::whatIsNotUnderstoodIsNamedWithItsLine()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, note);
    const QStringList toDo = notesOf(packOfStep(body), ImportNote::Kind::ToDo);
    QVERIFY2(toDo.contains(note), qPrintable(toDo.join(u'\n')));
}

void LeftOutTest::whatStandsBesideMarkupIsKept_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kept");
    QTest::newRow("an empty comment") << QByteArray("<!-->Words that stay.\n") << u"Words that stay."_s;
    QTest::newRow("an empty comment of six")
        << QByteArray("<!--->Words that stay.\n") << u"Words that stay."_s;
    QTest::newRow("behind a comment") << QByteArray("<!-- no -->Words that stay.\n") << u"Words that stay."_s;
    QTest::newRow("for one browser") << QByteArray("<!--[if !IE]><!-->Words that stay.<!--<![endif]-->\n")
                                     << u"Words that stay."_s;
    QTest::newRow("bold words of a link")
        << QByteArray("See [<b>the panel</b>](https://nest.example).\n") << u"See **the panel**."_s;
}

void LeftOutTest::whatStandsBesideMarkupIsKept()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, kept);
    const ImportedPack pack = packOfStep(body);
    const QString words = QString::fromUtf8(pack.files.value(u"guides/owl-3-add-an-address/guide.en.md"_s));
    QVERIFY2(words.contains(kept) && !words.contains(u'‹'), qPrintable(words));
}

void LeftOutTest::ofHalfAnOfferNothingIsTaken()
{
    const ImportedPack pack = packOfStep("- IMAP server: in.nest.example\n- Port: 993 (SSL)\n");
    const QString left = u"in.nest.example was left out: no server for sending is told beside it"_s;
    QVERIFY(notesOf(pack, ImportNote::Kind::ToDo).contains(u"9: "_s + left));
    const QStringList understood = notesOf(pack, ImportNote::Kind::Understood);
    QVERIFY2(!understood.join(u'\n').contains(u"IMAP server"_s), qPrintable(understood.join(u'\n')));
}

FACTEUR_APPLESS_MAIN(LeftOutTest)
#include "tst_leftout.moc"
