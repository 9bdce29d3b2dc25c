// SPDX-License-Identifier: MIT
#include "Imports.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Guides in the shapes that providers write: tables of every layout, tabs, regions, other languages.
class GuideKindsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serversBecomeEndpoints_data();
    void serversBecomeEndpoints();
    void whatIsSaidTwiceDifferentlyIsNamed_data();
    void whatIsSaidTwiceDifferentlyIsNamed();
};

void GuideKindsTest::serversBecomeEndpoints_data()
{
    QTest::addColumn<QString>("guide");
    QTest::addColumn<QStringList>("servers");
    QTest::newRow("tabs, German") << u"tabs.de.md"_s
                                  << QStringList{u"nest-example: imap post.nest.example:993 tls"_s,
                                         u"nest-example: smtp post.nest.example:587 starttls"_s};
    QTest::newRow("regions in labels, Spanish")
        << u"regions-in-labels.es.md"_s
        << QStringList{u"orilla-example: imap imap.eu.orilla.example:993 tls"_s,
               u"orilla-example: imap correo.eu.orilla.example:993 tls"_s,
               u"orilla-example: pop3 pop.eu.orilla.example:995 tls"_s,
               u"orilla-example: pop3 correo.eu.orilla.example:995 tls"_s,
               u"orilla-example: smtp smtp.eu.orilla.example:465 tls"_s,
               u"orilla-example: smtp correo.eu.orilla.example:465 tls"_s,
               u"orilla-example-2: imap imap.us.orilla.example:993 tls"_s,
               u"orilla-example-2: pop3 pop.us.orilla.example:995 tls"_s,
               u"orilla-example-2: smtp smtp.us.orilla.example:465 tls"_s};
    QTest::newRow("a table for the layout, Italian")
        << u"layout-table.it.md"_s
        << QStringList{u"faro-example: imap in.faro.example:993 tls"_s,
               u"faro-example: pop3 in.faro.example:995 tls"_s,
               u"faro-example: smtp out.faro.example:465 tls"_s};
    QTest::newRow("a table for each protocol, Polish")
        << u"protocol-tables.pl.md"_s
        << QStringList{u"wisla-example: imap imap.wisla.example:993 tls"_s,
               u"wisla-example: pop3 pop.wisla.example:995 tls"_s,
               u"wisla-example: smtp smtp.wisla.example:587 starttls"_s};
    QTest::newRow("protocols in columns")
        << u"protocols-in-columns.en.md"_s
        << QStringList{u"harbour-example: imap imap.harbour.example:993 tls"_s,
               u"harbour-example: pop3 pop.harbour.example:995 tls"_s,
               u"harbour-example: smtp smtp.harbour.example:465 tls"_s};
    QTest::newRow("a table in HTML with merged cells")
        << u"html-table.en.md"_s
        << QStringList{u"quay-example: imap mail.quay.example:993 tls"_s,
               u"quay-example: pop3 mail.quay.example:995 tls"_s,
               u"quay-example: smtp mail.quay.example:587 starttls"_s};
    QTest::newRow("a heading for each side, Dutch")
        << u"headings-for-sides.nl.md"_s
        << QStringList{u"molen-example: imap in.molen.example:993 tls"_s,
               u"molen-example: smtp uit.molen.example:587 starttls"_s};
    QTest::newRow("sentences, Portuguese") << u"sentences.pt.md"_s
                                           << QStringList{u"farol-example: imap imap.farol.example:993 tls"_s,
                                                  u"farol-example: smtp smtp.farol.example:465 tls"_s};
    QTest::newRow("regions in headings") << u"regions-in-headings.en.md"_s
                                         << QStringList{u"lake-example: imap imap.eu.lake.example:993 tls"_s,
                                                u"lake-example: smtp smtp.eu.lake.example:465 tls"_s,
                                                u"lake-example-2: imap imap.us.lake.example:993 tls"_s,
                                                u"lake-example-2: smtp smtp.us.lake.example:465 tls"_s};
    QTest::newRow("offers in columns") << u"offers-in-columns.en.md"_s
                                       << QStringList{u"lake-example: imap imap.basic.lake.example:993 tls"_s,
                                              u"lake-example: smtp smtp.basic.lake.example:465 tls"_s,
                                              u"lake-example-2: imap imap.biz.lake.example:993 tls"_s,
                                              u"lake-example-2: smtp smtp.biz.lake.example:587 starttls"_s};
    QTest::newRow("code without any heading")
        << u"no-heading.en.md"_s
        << QStringList{u"reef-example: imap mail.reef.example:993 tls"_s,
               u"reef-example: smtp mail.reef.example:465 tls"_s};
    QTest::newRow("both sides in one row, French")
        << u"sides-beside.fr.md"_s
        << QStringList{u"dune-example: imap imap.dune.example:993 tls"_s,
               u"dune-example: smtp smtp.dune.example:465 tls"_s};
    QTest::newRow("the value before its label")
        << u"value-before-label.en.md"_s
        << QStringList{u"fen-example: imap imap.fen.example:993 tls"_s,
               u"fen-example: smtp smtp.fen.example:465 tls"_s};
    QTest::newRow("host with port") << u"host-with-port.en.md"_s
                                    << QStringList{u"fen-example: imap imap.fen.example:993 tls"_s,
                                           u"fen-example: smtp smtp.fen.example:587 starttls"_s};
}

void GuideKindsTest::serversBecomeEndpoints()
{
    QFETCH(const QString, guide);
    const ImportedPack pack = importedPack(WrittenGuide::read(QFINDTESTDATA("kinds/") + guide));
    QFETCH(QStringList, servers);
    QStringList found = endpointsOf(pack);
    found.sort();
    servers.sort();
    QCOMPARE(found, servers);
    QCOMPARE(notesOf(pack, ImportNote::Kind::Contradiction), QStringList());
}

void GuideKindsTest::whatIsSaidTwiceDifferentlyIsNamed_data()
{
    QTest::addColumn<QByteArray>("body"); // begins in line 9
    QTest::addColumn<QStringList>("contradictions");
    QTest::newRow("nothing") << bothServers << QStringList();
    QTest::newRow("STARTTLS, then TLS")
        << QByteArray("- Outgoing server: out.fen.example\n- Port: 587\n- Encryption: STARTTLS\n\n"
                      "### Reminder\n- Outgoing server: out.fen.example\n- Port: 587 (SSL/TLS)\n")
        << QStringList{u"15: SMTP port 587 goes with SSL/TLS here, but with STARTTLS in line 11"_s};
    QTest::newRow("two names of one server")
        << QByteArray(
               "- IMAP server: in.fen.example\n- Port: 993\n\n### Reminder\n- IMAP server: im.fen.example\n"
               "- Port: 993\n")
        << QStringList{u"9: the IMAP server is in.fen.example here, but im.fen.example in line 13"_s};
    QTest::newRow("a POP3 server for sending")
        << QByteArray("- Outgoing server: pop.fen.example\n- Port: 465\n")
        << QStringList{
               u"9: pop.fen.example is a server's name for POP3, but stands beside the server for sending"_s};
    QTest::newRow("a port for receiving at the server for sending")
        << QByteArray("- Outgoing server: out.fen.example\n- Port: 993\n")
        << QStringList{u"10: port 993 belongs to IMAP, but stands beside the server for sending"_s};
    QTest::newRow("POP and IMAP in one line") << QByteArray("- Incoming server: in.fen.example\n"
                                                            "- Port: 993 (IMAP) or 995 (POP)\n")
                                              << QStringList();
    QTest::newRow("each protocol below its own words")
        << QByteArray("- **With IMAP**\n\n|Server|Port|\n|---|---|\n|in.fen.example|993|\n\n"
                      "- **With POP**\n\n|Server|Port|\n|---|---|\n|in.fen.example|995|\n")
        << QStringList();
}

void GuideKindsTest::whatIsSaidTwiceDifferentlyIsNamed()
{
    QFETCH(const QByteArray, body);
    QTEST(notesOf(packOfStep(body), ImportNote::Kind::Contradiction), "contradictions");
}

FACTEUR_APPLESS_MAIN(GuideKindsTest)
#include "tst_guidekinds.moc"
