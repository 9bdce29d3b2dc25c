// SPDX-License-Identifier: MIT
#include "TestProgram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The program's own command line.
class TestFacteur : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadUsageInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an unknown option") << QStringList{u"--nonsense"_s};
        QTest::newRow("a pack without a folder") << QStringList{u"--pack"_s};
        QTest::newRow("a folder that does not exist") << QStringList{u"--pack"_s, u"/no/such\nfolder"_s};
        QTest::newRow("a good folder and a bad one")
            << QStringList{u"--pack"_s, QStringLiteral(FACTEUR_TEST_PACKS "/potager"), u"--pack"_s, u"/no"_s};
        QTest::newRow("a file") << QStringList{u"--pack"_s, QStringLiteral(FACTEUR)};
        QTest::newRow("something without an option") << QStringList{u"marie@jardin.example"_s};
        const QString bad = u"x\u001b]0;owned\u0007\u009b31m\u202e\u2028"_s;
        QTest::newRow("an option that a terminal would obey") << QStringList{u"--"_s + bad};
        QTest::newRow("a folder that it would obey") << QStringList{u"--pack"_s, bad};
        QTest::newRow("something else that it would obey") << QStringList{bad};
    }
    void refusesBadUsageInOneLine()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        const QTemporaryDir folder; // without one, Qt itself says a line
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FACTEUR), arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        const QByteArray said = process.readAllStandardError();
        QVERIFY(said.startsWith("facteur: "));
        QVERIFY(said.endsWith('\n'));
        QCOMPARE(said.count('\n'), 1);
        for (const QString &harm : {u"\u001b"_s, u"\u0007"_s, u"\u009b"_s, u"\u202e"_s, u"\u2028"_s})
            QVERIFY2(!QString::fromUtf8(said).contains(harm), said.constData());
    }

#if defined(Q_OS_LINUX)
    void saysWhatToDoWithoutADisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("the window") << QStringList{} << 2 << "facteur-cli"_ba;
        QTest::newRow("bad usage") << QStringList{u"--nonsense"_s} << 2 << "nonsense"_ba;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << "--pack <folder>"_ba;
    }
    void saysWhatToDoWithoutADisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FACTEUR), arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), status);
        QVERIFY(
            (status == 0 ? process.readAllStandardOutput() : process.readAllStandardError()).contains(words));
    }
#endif

    void helps_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("its own options") << u"--help"_s << "--pack <folder>"_ba;
        QTest::newRow("and Qt's") << u"--help-all"_s << "--platform <"_ba;
        QTest::newRow("the version") << u"--version"_s << "Facteur "_ba;
    }
    void helps()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, words);
        QProcess process;
        process.start(QStringLiteral(FACTEUR), {option});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains(words));
    }

#if defined(Q_OS_LINUX)
    void speaksTheLanguageThatWasChosenUntilTheSystemAsksForAnother_data()
    {
        QTest::addColumn<QByteArray>("remembered");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QByteArray>("words");
        const QByteArray english = "Gets your mail account working";
        const QByteArray french = "Fait fonctionner votre compte";
        QTest::newRow("nothing") << QByteArray() << u"en"_s << english;
        QTest::newRow("chosen here") << "language=fr\nsystemLanguage=en"_ba << u"en"_s << french;
        QTest::newRow("as the system's") << "language=en\nsystemLanguage=fr"_ba << u"fr"_s << english;
        QTest::newRow("the system asks for another now")
            << "language=fr\nsystemLanguage=fr"_ba << u"en"_s << english;
        QTest::newRow("one that there is not") << "language=../x\nsystemLanguage=fr"_ba << u"fr"_s << french;
    }
    void speaksTheLanguageThatWasChosenUntilTheSystemAsksForAnother()
    {
        QFETCH(const QByteArray, remembered);
        QFETCH(const QString, system);
        QFETCH(const QByteArray, words);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"Facteur"_s));
        QFile file(folder.filePath(u"Facteur/Facteur.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[welcome]\n" + remembered + '\n');
        file.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        environment.insert(u"LANGUAGE"_s, system);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FACTEUR), {u"--help"_s});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(said.contains(words), said.constData());
    }

    void tellsItsNameWithoutWhatATerminalWouldObey()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"x\u001b]0;owned\u0007"_s);
        QVERIFY(QFile::link(QStringLiteral(FACTEUR), name));
        QProcess process;
        process.start(name, {u"--help"_s});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(said.contains("x]0;owned [") && !said.contains('\x1b'), said.constData());
    }
    void passesOnWhatQtSaysWithoutThat()
    {
        QProcess process;
        process.start(QStringLiteral(FACTEUR), {u"-platform"_s, u"x\u001b]0;owned\u0007"_s});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(
            said.contains("owned") && !said.contains('\x1b') && !said.contains('\x07'), said.constData());
    }
#endif
};

FACTEUR_GUILESS_MAIN(TestFacteur)
#include "tst_facteur.moc"
