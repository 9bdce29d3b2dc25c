// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "GuideImport.h"
#include "TestProgram.h"

#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Guides in the shapes that providers write: tables of every layout, tabs, regions, other languages.
class GuideKindsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void serversBecomeEndpoints_data();
    void serversBecomeEndpoints();
    void whatIsSaidTwiceDifferentlyIsNamed_data();
    void whatIsSaidTwiceDifferentlyIsNamed();
    void whatIsNotUnderstoodIsNamedWithItsLine_data();
    void whatIsNotUnderstoodIsNamedWithItsLine();
    void programIsCalledByItsName_data();
    void programIsCalledByItsName();
    void boxesAreTheGuides_data();
    void boxesAreTheGuides();
    void limitsAreThoseThatAreSaid_data();
    void limitsAreThoseThatAreSaid();
    void textKeepsItsWords_data();
    void textKeepsItsWords();

private:
    [[nodiscard]] ImportedPack import(const Result<WrittenGuide> &guide) const;
    [[nodiscard]] ImportedPack import(const QByteArray &markdown) const;
    /// "imap imap.example.org:993 tls", by provider.
    [[nodiscard]] QStringList endpoints(const ImportedPack &pack) const;
    [[nodiscard]] static QStringList notes(const ImportedPack &pack, ImportNote::Kind kind);
    [[nodiscard]] static QString text(const ImportedPack &pack);

    const PortTable m_ports{{{993, Protocol::Imap, Security::Tls}, {143, Protocol::Imap, Security::StartTls},
        {995, Protocol::Pop3, Security::Tls}, {110, Protocol::Pop3, Security::StartTls},
        {465, Protocol::Smtp, Security::Tls}, {587, Protocol::Smtp, Security::StartTls}}};
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray guideWith(const QByteArray &body)
{
    return "---\ntitle: Owl 3 - Add an address\n---\n\n## Steps\n\n### Add it\n\n" + body;
}

const QByteArray bothServers = "- Incoming server: **imap.fen.example**\n- Port: **993**\n"
                               "- Outgoing server: **smtp.fen.example**\n- Port: **465**\n";

} // namespace

ImportedPack GuideKindsTest::import(const Result<WrittenGuide> &guide) const
{
    const Result<ImportedPack> pack =
        guide ? importGuide(guide.value(), m_ports, {}) : Result<ImportedPack>(guide.problem());
    if (!pack)
        QTest::qFail(qPrintable(pack.problem().toString()), __FILE__, __LINE__);
    return pack ? pack.value() : ImportedPack();
}

ImportedPack GuideKindsTest::import(const QByteArray &markdown) const
{
    return import(WrittenGuide::parse(markdown, m_folder->filePath(u"guide.en.md"_s)));
}

QStringList GuideKindsTest::endpoints(const ImportedPack &pack) const
{
    const QString folder = m_folder->filePath(u"pack"_s);
    if (const auto problem = writePack(pack, folder))
        QTest::qFail(qPrintable(problem->toString()), __FILE__, __LINE__);
    const Catalogue catalogue = Catalogue::load(folder);
    for (const Problem &problem : catalogue.problems())
        QTest::qFail(qPrintable(problem.toString()), __FILE__, __LINE__);
    QStringList found;
    for (const Provider &provider : catalogue.providers()) {
        for (const ProviderServer &server : provider.servers)
            found.append(u"%1: %2 %3:%4 %5"_s.arg(provider.id, idOf(server.endpoint.protocol),
                server.endpoint.host, QString::number(server.endpoint.port), idOf(server.endpoint.security)));
    }
    return found;
}

QStringList GuideKindsTest::notes(const ImportedPack &pack, ImportNote::Kind kind)
{
    QStringList lines;
    for (const ImportNote &note : pack.notes) {
        if (note.kind == kind)
            lines.append(u"%1: %2"_s.arg(note.line).arg(note.text));
    }
    return lines;
}

QString GuideKindsTest::text(const ImportedPack &pack)
{
    for (auto file = pack.files.cbegin(); file != pack.files.cend(); ++file) {
        if (file.key().endsWith(u"guide.en.md"))
            return QString::fromUtf8(*file);
    }
    return {};
}

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
    const ImportedPack pack = import(WrittenGuide::read(QFINDTESTDATA("kinds/") + guide));
    QFETCH(QStringList, servers);
    QStringList found = endpoints(pack);
    found.sort();
    servers.sort();
    QCOMPARE(found, servers);
    QCOMPARE(notes(pack, ImportNote::Kind::Contradiction), QStringList());
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
    QTEST(notes(import(guideWith(body)), ImportNote::Kind::Contradiction), "contradictions");
}

void GuideKindsTest::whatIsNotUnderstoodIsNamedWithItsLine_data()
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
        << u"10: port 4993: say how it is protected; it counts as TLS until then"_s;
    QTest::newRow("TLS at a port for STARTTLS")
        << QByteArray("- SMTP server: out.nest.example\n- Port: 587\n- Security: SSL\n")
        << u"11: port 587 is said to go with SSL/TLS, but is registered for STARTTLS: look which it is"_s;
    QTest::newRow("a picture in HTML") << QByteArray("<img src=\"images/a.png\" width=\"9\">\n\nWords.\n")
                                       << u"9: picture images/a.png was left out: not beside the guide"_s;
    QTest::newRow("words in no step") << QByteArray("Words.\n\n## More\n\nOther words.\n")
                                      << u"13: stands in no step, and was left out: Other words."_s;
}

void GuideKindsTest::whatIsNotUnderstoodIsNamedWithItsLine()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, note);
    const QStringList toDo = notes(import(guideWith(body)), ImportNote::Kind::ToDo);
    QVERIFY2(toDo.contains(note), qPrintable(toDo.join(u'\n')));
}

void GuideKindsTest::programIsCalledByItsName_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << QByteArray("---\ntitle: Owl 3 - Add an address\n---\n") << u"Owl 3"_s;
    QTest::newRow("after the offers")
        << QByteArray("---\ntitle: 'Basic / Pro – Add an address to Owl for Windows'\n---\n")
        << u"Owl for Windows"_s;
    QTest::newRow("known") << QByteArray("---\ntitle: \"E-Mail Pro - Konto in Gmail für Android\"\n---\n")
                           << u"Gmail für Android"_s;
    QTest::newRow("known, alone") << QByteArray(
        "---\ntitle: Configurer son adresse sur Outlook pour Windows\n---\n")
                                  << u"Outlook pour Windows"_s;
    QTest::newRow("TOML") << QByteArray("+++\ntitle = \"Owl on the telephone\"\n+++\n")
                          << u"Owl on the telephone"_s;
    QTest::newRow("a heading only") << QByteArray("Owl\n===\n") << u"Owl"_s;
}

void GuideKindsTest::programIsCalledByItsName()
{
    QFETCH(const QByteArray, start);
    const ImportedPack pack = import(start + "\n## Open it\n\n" + bothServers);
    QCOMPARE(endpoints(pack).size(), 2);
    const Catalogue catalogue = Catalogue::load(m_folder->filePath(u"pack"_s));
    QCOMPARE(catalogue.guides().size(), 1);
    QTEST(catalogue.guides().constFirst().name.in(u"en"_s), "name");
}

void GuideKindsTest::boxesAreTheGuides_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("boxes");
    QTest::newRow("a list below a sentence, Spanish")
        << QByteArray("Marque estas casillas:\n\n- El servidor saliente requiere autenticación\n"
                      "- Usar SSL para el servidor entrante\n")
        << QStringList{u"11: box outgoing.auth: ticked"_s, u"12: box incoming.ssl: ticked"_s};
    QTest::newRow("Dutch, not ticked") << QByteArray("- Uitvinken: inkomende server met SSL\n")
                                       << QStringList{u"9: box incoming.ssl: not ticked"_s};
    QTest::newRow("a task list") << QByteArray(
        "- [x] The outgoing server needs authentication\n- [ ] Outgoing SSL\n")
                                 << QStringList{u"9: box outgoing.auth: ticked"_s,
                                        u"10: box outgoing.ssl: not ticked"_s};
    QTest::newRow("weak authentication, Italian")
        << QByteArray("- Deselezionare: Consenti autenticazione non sicura\n") << QStringList();
    QTest::newRow("of the incoming server")
        << QByteArray("- Tick: The incoming server needs authentication\n") << QStringList();
}

void GuideKindsTest::boxesAreTheGuides()
{
    QFETCH(const QByteArray, body);
    QStringList boxes = notes(import(guideWith(body)), ImportNote::Kind::Understood);
    boxes.removeIf([](const QString &note) { return !note.contains(u": box "_s); });
    QTEST(boxes, "boxes");
}

void GuideKindsTest::limitsAreThoseThatAreSaid_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("onlyImap");
    QTest::addColumn<bool>("notExchange");
    QTest::newRow("only, German") << QByteArray("Owl kann nur IMAP.\n") << true << false;
    QTest::newRow("only, behind") << QByteArray("Owl supports IMAP only.\n") << true << false;
    QTest::newRow("not only") << QByteArray("Owl knows not only IMAP.\n") << false << false;
    QTest::newRow("only another thing")
        << QByteArray("The only change is imap.fen.example.\n") << false << false;
    QTest::newRow("only one of both") << QByteArray("Choose only IMAP or POP.\n") << false << false;
    QTest::newRow("not for Exchange, French")
        << QByteArray("Ce guide ne s'applique pas aux adresses Exchange. Il ne vaut pas pour Exchange.\n")
        << false << true;
    QTest::newRow("for Exchange") << QByteArray(
        "You cannot, and need not, change the server of an Exchange account.\n")
                                  << false << false;
}

void GuideKindsTest::limitsAreThoseThatAreSaid()
{
    QFETCH(const QByteArray, body);
    const QStringList understood = notes(import(guideWith(body)), ImportNote::Kind::Understood);
    QTEST(understood.contains(u"9: this mail program can do IMAP only"_s), "onlyImap");
    QTEST(understood.contains(u"9: not for Exchange accounts"_s), "notExchange");
}

void GuideKindsTest::textKeepsItsWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kept");
    QTest::newRow("both protocols in a sentence")
        << QByteArray("Take **POP** or **IMAP**; **IMAP** leaves the mail there.\n\n") + bothServers
        << u"Take **POP** or **IMAP**; **IMAP** leaves the mail there."_s;
    QTest::newRow("a deeper heading")
        << QByteArray("Open it.\n\n#### On a telephone\n\nTouch the round button.\n")
        << u"**On a telephone**\n\nTouch the round button."_s;
    QTest::newRow("a note of others")
        << QByteArray("!!! tip \"Mind\"\n    It is slow.\n") << u"**Mind**\n\nIt is slow."_s;
    QTest::newRow("a place for nobody") << QByteArray("Type {{password}}.\n") << u"Type { {password}}."_s;
    QTest::newRow("a row") << QByteArray("|Server|Port|\n|---|---|\n|a\\|b|12|\n") << u"- a|b: 12"_s;
    QTest::newRow("two servers for receiving")
        << QByteArray("- IMAP server: in.fen.example\n- POP server: po.fen.example\n")
        << u"- IMAP server: in.fen.example\n- POP server: po.fen.example"_s;
    QTest::newRow("one's own values")
        << bothServers << u"- Incoming server: **{{incoming.host}}**\n- Port: **{{incoming.port}}**"_s;
}

void GuideKindsTest::textKeepsItsWords()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, kept);
    const QString written = text(import(guideWith(body)));
    QVERIFY2(written.contains(kept), qPrintable(written));
}

FACTEUR_APPLESS_MAIN(GuideKindsTest)
#include "tst_guidekinds.moc"
