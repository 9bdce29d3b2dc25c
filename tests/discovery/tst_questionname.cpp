// SPDX-License-Identifier: MIT
#include "PublishedHost.h"
#include "QuestionName.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class QuestionNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyNamesOfHostsAreLeft_data();
    void onlyNamesOfHostsAreLeft();
};

void QuestionNameTest::onlyNamesOfHostsAreLeft_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, const QString &text, const QString &question, const QString &host) {
        QTest::newRow(name) << text << question << host;
    };
    const QString longest = QString(63, u'a') + u'.' + QString(63, u'b') + u'.' + QString(63, u'c') + u'.'
        + QString(57, u'd') + u".com"_s;
    row("a host", u"mx1.mail.ovh.net"_s, u"mx1.mail.ovh.net"_s, u"mx1.mail.ovh.net"_s);
    row("capitals and a dot at its end", u"MX.Jardin.Example."_s, u"mx.jardin.example"_s,
        u"mx.jardin.example"_s);
    row("international", u"mail.Bücher.example"_s, u"mail.xn--bcher-kva.example"_s,
        u"mail.xn--bcher-kva.example"_s);
    row("a service", u"_imaps._tcp.jardin.example"_s, u"_imaps._tcp.jardin.example"_s, {});
    row("a single label", u"localhost"_s, u"localhost"_s, {});
    row("the longest", longest, longest, longest);
    row("one letter too long", u'e' + longest, {}, {});
    row("a label too long", QString(64, u'a') + u".example"_s, {}, {});
    row("endless", QString(100'000, u'a'), {}, {});
    row("an IPv4 address", u"127.0.0.1"_s, u"127.0.0.1"_s, {});
    row("a short IPv4 address", u"127.1"_s, u"127.1"_s, {});
    row("a hexadecimal IPv4 address", u"127.0.0.0x1"_s, u"127.0.0.0x1"_s, {});
    row("an IPv6 address", u"::1"_s, {}, {});
    row("nothing", {}, {}, {});
    row("the root", u"."_s, {}, {});
    row("an empty label", u"mx..jardin.example"_s, {}, {});
    row("two dots at its end", u"jardin.example.."_s, {}, {});
    row("a dot in front", u".jardin.example"_s, {}, {});
    row("a hyphen in front", u"-mx.jardin.example"_s, {}, {});
    row("an address", u"jean@jardin.example"_s, {}, {});
    row("a port", u"jardin.example:53"_s, {}, {});
    row("a path", u"jardin.example/"_s, {}, {});
    row("markup", u"<b>.jardin.example"_s, {}, {});
    row("a line end", u"jardin.example\r\nhost"_s, {}, {});
    row("a zero", u"jardin.example"_s + QChar(0) + u".com"_s, {}, {});
    row("what turns the direction", u"jardin\u202e.example"_s, {}, {});
}

void QuestionNameTest::onlyNamesOfHostsAreLeft()
{
    QFETCH(const QString, text);
    QTEST(questionName(text), "question");
    QTEST(aceName(text), "host");
    QCOMPARE(questionName(questionName(text)), questionName(text));
}

FACTEUR_GUILESS_MAIN(QuestionNameTest)
#include "tst_questionname.moc"
