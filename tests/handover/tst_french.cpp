// SPDX-License-Identifier: MIT
#include "TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QString translation;
};

QList<Message> messages()
{
    QFile file(QStringLiteral(FACTEUR_FRENCH));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", FACTEUR_FRENCH);
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            messages.append({source, xml.readElementText(QXmlStreamReader::IncludeChildElements)});
    }
    return messages;
}

/// A word that changes, or would have to, before a vowel, or with the gender of the name that follows.
QRegularExpressionMatch before(const QString &translation)
{
    static const QRegularExpression word(
        u"(?:(?<![\\w’'])(?:que|de|le|la|ce|si|ne|se|me|te|je|lorsque|puisque|jusque|quoique|du|au|aux|des|"
        u"les)"
        "[ \\x{a0}\\x{202f}]|(?<![\\w])(?:[dlcnsmjt]|qu|lorsqu|puisqu|jusqu)[’'])(?:[«“][ \\x{a0}\\x{202f}]?)?%[1-9]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return word.match(translation);
}

/// Whether a line could begin with a colon or the like, or end with an opening guillemet.
bool hasABreakableSpace(QString words)
{
    static const QRegularExpression noWords(u"https?://\\S+|&\\w+;|\\{\\{[^}]*\\}\\}|<!--.*-->"_s);
    static const QRegularExpression plain(
        u"[^\\x{a0}\\x{202f}][;!?»]|[\\w] :(?!/)|« ?(?![\\x{a0}\\x{202f}])"_s);
    return plain.match(words.remove(noWords)).hasMatch();
}

} // namespace

/// A sentence is right whatever name takes the place of %1: "que OVHcloud" and "de Orange" are not French.
class TestFrench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRuleFindsWhatIsWrong_data();
    void theRuleFindsWhatIsWrong();
    void noWordBeforeAPlaceholderDependsOnIt();
    void thereIsANoBreakSpaceBeforeColonsAndTheLike();
    void soThereIsInTheGuidesAndProviders();
};

void TestFrench::theRuleFindsWhatIsWrong_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("que") << u"les valeurs que %1 conseille"_s << true;
    QTest::newRow("de") << u"Le certificat de %1"_s << true;
    QTest::newRow("at the beginning") << u"De %1, on ne sait rien"_s << true;
    QTest::newRow("before a guillemet") << u"le pack de « %1 »"_s << true;
    QTest::newRow("elided") << u"l’adresse d’%1"_s << true;
    QTest::newRow("article") << u"le %1 de votre boîte"_s << true;
    QTest::newRow("si") << u"si %1 répond"_s << true;
    QTest::newRow("par") << u"les valeurs recommandées par %1"_s << false;
    QTest::newRow("a longer word") << u"ainsi %1, chaque %2 et quelque %3"_s << false;
    QTest::newRow("colon") << u"le serveur : %1"_s << false;
}

void TestFrench::theRuleFindsWhatIsWrong()
{
    QFETCH(const QString, words);
    QTEST(before(words).hasMatch(), "isWrong");
}

void TestFrench::noWordBeforeAPlaceholderDependsOnIt()
{
    // Where a number, a version or a day stands, of which each begins with a digit or a consonant.
    static const QStringList harmless{
        u"Valid from %1 to %2"_s,
    };
    QStringList wrong;
    const QList<Message> all = messages();
    QVERIFY(all.size() > 500);
    for (const Message &message : all) {
        if (before(message.translation).hasMatch() && !harmless.contains(message.source))
            wrong << message.translation;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestFrench::thereIsANoBreakSpaceBeforeColonsAndTheLike()
{
    QStringList wrong;
    for (const Message &message : messages()) {
        if (hasABreakableSpace(message.translation))
            wrong << message.translation;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestFrench::soThereIsInTheGuidesAndProviders()
{
    static const QRegularExpression french(u"\"fr\": *\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList wrong;
    int texts = 0;
    QDirIterator files(QStringLiteral(FACTEUR_PACKS), {u"*.json"_s, u"*.fr.md"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(file.readAll());
        QStringList lines;
        if (file.fileName().endsWith(u".md"_s))
            lines = content.split(u'\n');
        for (auto found = french.globalMatch(content); found.hasNext();)
            lines.append(found.next().captured(1));
        texts += int(lines.size());
        for (const QString &line : std::as_const(lines)) {
            if (hasABreakableSpace(line))
                wrong << QFileInfo(file).fileName() + u": "_s + line;
        }
    }
    QVERIFY(texts > 1000);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

FACTEUR_GUILESS_MAIN(TestFrench)
#include "tst_french.moc"
