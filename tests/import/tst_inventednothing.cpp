// SPDX-License-Identifier: MIT
#include "Imports.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Servers, ports and their protection are those that a guide tells, and no others.
class InventedNothingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsToldBecomesAServer_data();
    void onlyWhatIsToldBecomesAServer();
    void whatIsOnlyRegisteredIsNotCalledTold();
};

void InventedNothingTest::onlyWhatIsToldBecomesAServer_data()
{
    QTest::addColumn<QByteArray>("body"); // begins in line 9
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<QString>("note"); // of what is not told
    const QByteArray sending = "- SMTP server: out.fen.example\n- Port: 465\n";
    const QString smtp = u"fen-example: smtp out.fen.example:465 tls"_s;
    QTest::newRow("an unknown port without its protection")
        << "- IMAP server: in.fen.example\n- Port: 993\n- Port: 4993\n" + sending
        << QStringList{u"fen-example: imap in.fen.example:993 tls"_s, smtp}
        << u"11: port 4993 was left out: how it is protected is not told"_s;
    QTest::newRow("an unknown port with its protection")
        << "- IMAP server: in.fen.example\n- Port: 4993\n- Encryption: STARTTLS\n" + sending
        << QStringList{u"fen-example: imap in.fen.example:4993 starttls"_s, smtp} << QString();
    QTest::newRow("several names and ports")
        << "- IMAP server: in.fen.example or im.fen.example\n- Port: 993 or 143\n" + sending << QStringList()
        << u"10: ports 993, 143 were left out: which of them goes with which of in.fen.example, im.fen.example is not told"_s;
    QTest::newRow("several names, each with its port")
        << "- IMAP server: in.fen.example:993 or im.fen.example:143\n" + sending
        << QStringList{u"fen-example: imap in.fen.example:993 tls"_s,
               u"fen-example: imap im.fen.example:143 starttls"_s, smtp}
        << QString();
    QTest::newRow("several names, one port")
        << "- IMAP server: in.fen.example or im.fen.example\n- Port: 993\n" + sending
        << QStringList{u"fen-example: imap in.fen.example:993 tls"_s,
               u"fen-example: imap im.fen.example:993 tls"_s, smtp}
        << QString();
    QTest::newRow("one region without a server for sending")
        << QByteArray("#### Europe\n\n- IMAP server: imap.eu.fen.example\n- Port: 993\n"
                      "- SMTP server: smtp.eu.fen.example\n- Port: 465\n\n"
                      "#### America\n\n- IMAP server: imap.us.fen.example\n- Port: 993\n")
        << QStringList{u"fen-example: imap imap.eu.fen.example:993 tls"_s,
               u"fen-example: smtp smtp.eu.fen.example:465 tls"_s}
        << u"18: imap.us.fen.example was left out: no server for sending is told beside it"_s;
    QTest::newRow("one region without a server for receiving")
        << QByteArray("#### Europe\n\n- IMAP server: imap.eu.fen.example\n- Port: 993\n"
                      "- SMTP server: smtp.eu.fen.example\n- Port: 465\n\n"
                      "#### America\n\n- SMTP server: smtp.us.fen.example\n- Port: 465\n")
        << QStringList{u"fen-example: imap imap.eu.fen.example:993 tls"_s,
               u"fen-example: smtp smtp.eu.fen.example:465 tls"_s}
        << u"18: smtp.us.fen.example was left out: no server for receiving is told beside it"_s;
    QTest::newRow("one server for sending for both regions")
        << QByteArray("#### Europe\n\n- IMAP server: eu.fen.example\n- Port: 993\n\n"
                      "#### America\n\n- IMAP server: us.fen.example\n- Port: 993\n\n"
                      "#### Everywhere\n\n- SMTP server: out.fen.example\n- Port: 465\n")
        << QStringList{u"fen-example: imap eu.fen.example:993 tls"_s, smtp,
               u"fen-example-2: imap us.fen.example:993 tls"_s,
               u"fen-example-2: smtp out.fen.example:465 tls"_s}
        << QString();
    QTest::newRow("ports of one region")
        << QByteArray("#### Europe\n\n- IMAP server: imap.eu.fen.example\n- Port: 993\n"
                      "- SMTP server: smtp.eu.fen.example\n\n"
                      "#### America\n\n- IMAP server: imap.us.fen.example\n- Port: 993\n- SMTP port: 465\n")
        << QStringList() << u"13: the SMTP server is not complete, and was left out: its port is not told"_s;
    QTest::newRow("a domain of two labels") << QByteArray(
        "- IMAP server: imap.fen.co.uk\n- Port: 993\n- SMTP server: smtp.fen.co.uk\n- Port: 465\n")
                                            << QStringList{u"fen-co-uk: imap imap.fen.co.uk:993 tls"_s,
                                                   u"fen-co-uk: smtp smtp.fen.co.uk:465 tls"_s}
                                            << QString();
}

void InventedNothingTest::onlyWhatIsToldBecomesAServer()
{
    QFETCH(const QByteArray, body);
    QFETCH(QStringList, servers);
    QFETCH(const QString, note);
    const ImportedPack pack = packOfStep(body);
    QStringList found = endpointsOf(pack);
    found.sort();
    servers.sort();
    QCOMPARE(found, servers);
    const QStringList toDo = notesOf(pack, ImportNote::Kind::ToDo);
    QVERIFY2(note.isEmpty() || toDo.contains(note), qPrintable(toDo.join(u'\n')));
}

void InventedNothingTest::whatIsOnlyRegisteredIsNotCalledTold()
{
    const QStringList understood = notesOf(packOfStep(bothServers), ImportNote::Kind::Understood);
    QVERIFY2(understood.contains(
                 u"9: IMAP server imap.fen.example, port 993 (line 10), which is registered for TLS"_s),
        qPrintable(understood.join(u'\n')));
}

FACTEUR_APPLESS_MAIN(InventedNothingTest)
#include "tst_inventednothing.moc"
