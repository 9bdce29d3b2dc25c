// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "ProgramChoice.h"
#include "TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Which mail program is chosen before anybody has chosen, and how they stand.
class TestProgramChoice : public QObject
{
    Q_OBJECT

private:
    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
    std::unique_ptr<QTemporaryDir> m_computer;

    void write(const QString &name, const QByteArray &content = "[Desktop Entry]\n") const
    {
        const QString path = m_computer->filePath(name);
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(path));
    }

    [[nodiscard]] ProgramPlaces linuxPlaces() const
    {
        ProgramPlaces places;
        places.system = System::Linux;
        places.applications = {m_computer->filePath(u"home"_s), m_computer->filePath(u"all"_s)};
        places.mimeLists = {
            m_computer->filePath(u"mimeapps.list"_s), m_computer->filePath(u"all/mimeapps.list"_s)};
        return places;
    }

    /// Two programs that are on one computer, and one that is not.
    [[nodiscard]] static QList<Guide> guides()
    {
        QList<Guide> guides(3);
        const QStringList ids{u"one"_s, u"two"_s, u"three"_s};
        for (qsizetype i = 0; i < guides.size(); ++i) {
            guides[i].id = ids.at(i);
            guides[i].systems = {System::Linux, System::Windows};
            guides[i].names = {{ids.at(i) + u".desktop"_s}, {ids.at(i) + u" Mail"_s}};
        }
        return guides;
    }

    [[nodiscard]] static QString first(
        const QList<Guide> &guides, const QString &remembered, const ProgramPlaces &places)
    {
        return ProgramChoice::first(guides, ProgramChoice::found(guides, places), remembered, places);
    }

private Q_SLOTS:
    void init() { m_computer = std::make_unique<QTemporaryDir>(); }

    void whatIsOnTheComputerIsFound_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << QStringList() << QString();
        QTest::newRow("for everybody") << QStringList{u"all/thunderbird.desktop"_s} << u"thunderbird"_s;
        QTest::newRow("for one person")
            << QStringList{u"home/net.thunderbird.Thunderbird.desktop"_s} << u"thunderbird"_s;
        QTest::newRow("another one") << QStringList{u"all/org.gnome.Evolution.desktop"_s} << QString();
        QTest::newRow("a folder of that name") << QStringList{u"all/thunderbird.desktop/x"_s} << QString();
        QTest::newRow("somewhere else") << QStringList{u"other/thunderbird.desktop"_s} << QString();
    }
    void whatIsOnTheComputerIsFound()
    {
        QFETCH(const QStringList, files);
        for (const QString &file : files)
            write(file);
        QTEST(ProgramChoice::found(m_catalogue.guides(), linuxPlaces()).join(u' '), "found");
    }

    void whatWindowsListsIsFound()
    {
        ProgramPlaces places;
        places.system = System::Windows;
        places.registered = {u"Mozilla THUNDERBIRD"_s, u"olk.exe"_s, u"Mozilla Thunderbird 128.0"_s};
        QCOMPARE(ProgramChoice::found(m_catalogue.guides(), places).join(u' '), u"thunderbird outlook"_s);
        places.mailClient = u"Mozilla Thunderbird"_s;
        QCOMPARE(first(m_catalogue.guides(), {}, places), u"thunderbird"_s);
        places.mailClient = u"Microsoft Outlook"_s; // the classic one
        QCOMPARE(first(m_catalogue.guides(), {}, places), QString());
    }

    void noNameLeadsOutOfTheFolders()
    {
        write(u"secret.desktop"_s);
        write(u"all/x"_s);
        QList<Guide> hostile = guides();
        hostile[0].names.desktopFiles = {u"../secret.desktop"_s};
        hostile[1].names.desktopFiles = {u"x"_s};
        QVERIFY(ProgramChoice::found(hostile, linuxPlaces()).isEmpty());
        write(u"mimeapps.list"_s, "[Default Applications]\nx-scheme-handler/mailto=../secret.desktop\n");
        QVERIFY(ProgramChoice::opensMail(hostile, {u"one"_s}, linuxPlaces()).isEmpty());
    }

    void whatIsChosenAtFirst_data()
    {
        QTest::addColumn<QString>("remembered");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QByteArray>("handler");
        QTest::addColumn<QString>("chosen");
        const QStringList both{u"all/one.desktop"_s, u"home/two.desktop"_s};
        QTest::newRow("nothing is there") << QString() << QStringList() << QByteArray() << QString();
        QTest::newRow("the only one") << QString() << both.mid(1) << QByteArray() << u"two"_s;
        QTest::newRow("two, and nobody says which") << QString() << both << QByteArray() << QString();
        QTest::newRow("two, and one opens mail") << QString() << both << "two.desktop"_ba << u"two"_s;
        QTest::newRow("the first of a list that is there")
            << QString() << both << "gone.desktop;two.desktop;one.desktop;"_ba << u"two"_s;
        QTest::newRow("mail is opened by what there is no guide to")
            << QString() << both + QStringList{u"all/evolution.desktop"_s}
            << "evolution.desktop;one.desktop"_ba << QString();
        QTest::newRow("opens mail, but is not there") << QString() << both << "three.desktop"_ba << QString();
        QTest::newRow("remembered") << u"three"_s << both << "two.desktop"_ba << u"three"_s;
        QTest::newRow("remembered, and not known any more")
            << u"gone"_s << both.mid(0, 1) << QByteArray() << u"one"_s;
        QTest::newRow("remembered by somebody else")
            << u"../../etc"_s << QStringList() << QByteArray() << QString();
    }
    void whatIsChosenAtFirst()
    {
        QFETCH(const QString, remembered);
        QFETCH(const QStringList, files);
        QFETCH(const QByteArray, handler);
        for (const QString &file : files)
            write(file);
        if (!handler.isEmpty())
            write(u"mimeapps.list"_s,
                "[Added Associations]\nx-scheme-handler/mailto=one.desktop\n\n[Default Applications]\r\n"
                "text/html=one.desktop\n x-scheme-handler/mailto = "
                    + handler + "\n[Other]\nx-scheme-handler/mailto=one.desktop\n");
        QTEST(first(guides(), remembered, linuxPlaces()), "chosen");
    }

    void theListThatCountsMoreIsAskedFirst()
    {
        for (const QString &file : {u"all/one.desktop"_s, u"all/two.desktop"_s})
            write(file);
        write(u"all/mimeapps.list"_s, "[Default Applications]\nx-scheme-handler/mailto=two.desktop\n");
        QCOMPARE(first(guides(), {}, linuxPlaces()), u"two"_s);
        write(u"mimeapps.list"_s, "[Default Applications]\nx-scheme-handler/mailto=one.desktop\n");
        QCOMPARE(first(guides(), {}, linuxPlaces()), u"one"_s);
    }

    void aListThatIsNoneTellsNothing_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no section") << "x-scheme-handler/mailto=two.desktop\n"_ba;
        QTest::newRow("another section")
            << "[Removed Associations]\nx-scheme-handler/mailto=two.desktop\n"_ba;
        QTest::newRow("no name") << "[Default Applications]\nx-scheme-handler/mailto=\n"_ba;
        QTest::newRow("nonsense") << QByteArray("\0\xff=;[\n", 6).repeated(1000);
        QTest::newRow("larger than anybody's") << "[Default Applications]\n"
                + QByteArray("a=b\n").repeated(300'000) + "x-scheme-handler/mailto=two.desktop\n";
    }
    void aListThatIsNoneTellsNothing()
    {
        QFETCH(const QByteArray, list);
        for (const QString &file : {u"all/one.desktop"_s, u"all/two.desktop"_s})
            write(file);
        write(u"mimeapps.list"_s, list);
        QVERIFY(first(guides(), {}, linuxPlaces()).isEmpty());
    }

    void whatServesStandsFirst_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<std::optional<System>>("system");
        QTest::addColumn<QString>("order");
        using Here = std::optional<System>;
        QTest::newRow("nothing known") << QString() << Here()
                                       << u"thunderbird apple-mail outlook-classic outlook iphone "
                                          u"android-gmail outlook-mobile windows-mail "
                                          "windows-8 windows-10-mail other"_s;
        QTest::newRow("Linux")
            << QString() << Here(System::Linux)
            << u"thunderbird iphone android-gmail outlook-mobile apple-mail outlook-classic outlook "
               "windows-mail windows-8 windows-10-mail other"_s;
        QTest::newRow("Windows with Outlook") << u"outlook"_s << Here(System::Windows)
                                              << u"outlook thunderbird outlook-classic iphone android-gmail "
                                                 u"outlook-mobile apple-mail windows-mail "
                                                 "windows-8 windows-10-mail other"_s;
        QTest::newRow("an old Windows")
            << u"windows-mail"_s << Here(System::Windows)
            << u"windows-mail thunderbird outlook-classic outlook iphone android-gmail "
               "outlook-mobile apple-mail windows-8 windows-10-mail other"_s;
    }
    void whatServesStandsFirst()
    {
        QFETCH(const QString, found);
        QFETCH(const std::optional<System>, system);
        QStringList ids;
        for (const Guide *guide : ProgramChoice::inOrder(m_catalogue.guides(), {found}, system))
            ids.append(guide->id);
        QTEST(ids.join(u' '), "order");
    }

    void whatRunsElsewhereStandsBelow()
    {
        QList<Guide> programs = guides();
        programs[0].systems = {System::Windows};
        QCOMPARE(ProgramChoice::inOrder(programs, {}, System::Linux).constFirst()->id, u"two"_s);
        QCOMPARE(ProgramChoice::inOrder(programs, {}, System::Windows).constFirst()->id, u"one"_s);
        programs[0].systems.clear(); // not told, but it has pictures: not the one for all others
        programs[0].steps.append(GuideStep());
        programs[0].steps.last().picture = u"picture"_s;
        QCOMPARE(ProgramChoice::inOrder(programs, {}, System::Linux).constFirst()->id, u"one"_s);
    }
};

FACTEUR_GUILESS_MAIN(TestProgramChoice)
#include "tst_programchoice.moc"
