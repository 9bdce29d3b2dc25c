// SPDX-License-Identifier: MIT
#include "Scenario.h"
#include "Terms.h"
#include "TestProgram.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The manual pages and the completion, which are written by hand, tell what the programs take.
class TestManual final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryOption_data();
    void namesEveryOption();
    void completesEveryCause();
    void namesEveryScenario_data();
    void namesEveryScenario();
};

namespace {

QString contentOf(const QString &file)
{
    QFile page(QStringLiteral(FACTEUR_LINUX "/") + file);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

QString helpOf(const QString &program)
{
    QProcess process;
    process.start(program, {u"--help"_s});
    return process.waitForFinished() ? QString::fromLocal8Bit(process.readAllStandardOutput()) : QString();
}

/// In their order, each once.
QStringList optionsIn(QString text)
{
    static const QRegularExpression option(u"--[a-z][a-z-]*"_s);
    QStringList options;
    for (const auto &match : option.globalMatch(text.remove(u'\\')))
        options.append(match.captured());
    options.removeDuplicates();
    options.sort();
    return options;
}

} // namespace

void TestManual::namesEveryOption_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("file");
    const QString window = QStringLiteral(FACTEUR);
    const QString terminal = QStringLiteral(FACTEUR_CLI);
    QTest::newRow("facteur, manual") << window << u"man/facteur.1.in"_s;
    QTest::newRow("facteur, manual in French") << window << u"man/fr/facteur.1.in"_s;
    QTest::newRow("facteur, completion") << window << u"completion/facteur"_s;
    QTest::newRow("facteur-cli, manual") << terminal << u"man/facteur-cli.1.in"_s;
    QTest::newRow("facteur-cli, manual in French") << terminal << u"man/fr/facteur-cli.1.in"_s;
    QTest::newRow("facteur-cli, completion") << terminal << u"completion/facteur-cli.in"_s;
}

void TestManual::namesEveryOption()
{
    QFETCH(QString, program);
    QFETCH(QString, file);
    const QStringList options = optionsIn(helpOf(program));
    QVERIFY(options.contains(u"--version"_s));
    QCOMPARE(optionsIn(contentOf(file)), options);
}

void TestManual::completesEveryCause()
{
    const QString completion = contentOf(u"completion/facteur-cli.in"_s);
    const QString words = completion.section(u"causes=("_s, 1).section(u')', 0, 0).simplified();
    QStringList causes;
    const QMetaEnum all = QMetaEnum::fromType<Cause>();
    for (int i = 0; i < all.keyCount(); ++i)
        causes.append(idOf(static_cast<Cause>(all.value(i))));
    QCOMPARE(words.split(u' '), causes);
}

void TestManual::namesEveryScenario_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("manual") << u"man/facteur-cli.1.in"_s << u".BI --scenario"_s << u".TP"_s;
    QTest::newRow("manual in French") << u"man/fr/facteur-cli.1.in"_s << u".BI --scenario"_s << u".TP"_s;
    QTest::newRow("completion") << u"completion/facteur-cli.in"_s << u"--scenario)"_s << u";;"_s;
}

void TestManual::namesEveryScenario()
{
    QFETCH(const QString, file);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const QString part = contentOf(file).remove(u'\\').section(from, 1).section(to, 0, 0);
    static const QRegularExpression between(u"[\\s,']+|\\.(?=\\s)"_s);
    const QStringList words = part.split(between);
    QVERIFY(words.size() > 1);
    const QList<Scenario> scenarios = allScenarios();
    for (const Scenario scenario : scenarios)
        QVERIFY2(words.contains(idOf(scenario)), idOf(scenario).data());
}

FACTEUR_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
