// SPDX-License-Identifier: MIT
#include "Words.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestWord = 40;

constexpr std::array meaningNames{"incoming"_L1, "outgoing"_L1, "imap"_L1, "pop"_L1, "smtp"_L1, "implicit"_L1,
    "port"_L1, "server"_L1, "type"_L1, "security"_L1, "ssl"_L1, "starttls"_L1, "none"_L1, "yes"_L1, "not"_L1,
    "or"_L1, "and"_L1, "example"_L1, "replace"_L1, "user"_L1, "password"_L1, "mail"_L1, "address"_L1,
    "name"_L1, "own"_L1, "tick"_L1, "weak-tick"_L1, "box"_L1, "untick"_L1, "same"_L1, "authentication"_L1,
    "insecure"_L1, "insist"_L1, "only"_L1, "for"_L1, "recap"_L1, "exchange"_L1, "program"_L1};
static_assert(meaningNames.size() == static_cast<std::size_t>(Meaning::Program) + 1);

constexpr std::array listNames{
    "placeholder"_L1, "example-domain"_L1, "no-server"_L1, "control-panel"_L1, "community"_L1, "leading"_L1};
static_assert(listNames.size() == static_cast<std::size_t>(WordList::Leading) + 1);

/// The words of words.txt.
class Vocabulary
{
public:
    Vocabulary()
    {
        QFile file(u":/import/words.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            const QStringList words = line.simplified().split(u' ');
            const auto list = std::find(listNames.begin(), listNames.end(), words.constFirst());
            if (list != listNames.end())
                lists.at(static_cast<std::size_t>(list - listNames.begin())) += words.mid(1);
            const auto name = std::find(meaningNames.begin(), meaningNames.end(), words.constFirst());
            if (name == meaningNames.end())
                continue;
            for (const QString &word : words.mid(1))
                add(word, static_cast<Meaning>(name - meaningNames.begin()));
        }
    }

    QHash<QString, Meanings> whole;
    QHash<QString, QList<std::pair<QString, Meaning>>> beginnings; ///< by their first two letters
    QList<std::pair<QString, Meaning>> endings;
    std::array<QStringList, listNames.size()> lists;

private:
    void add(const QString &word, Meaning meaning)
    {
        if (word.endsWith(u'*'))
            beginnings[word.left(2)].append({word.chopped(1), meaning});
        else if (word.startsWith(u'*'))
            endings.append({word.mid(1), meaning});
        else
            whole[word].add(meaning);
    }
};

const Vocabulary &vocabulary()
{
    static const Vocabulary words;
    return words;
}

/// In lower case, without accents.
QString plain(QStringView word)
{
    const bool isAscii = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return word.toString().toLower();
    QString result;
    const QString parts = word.toString().toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : parts) {
        if (c == u'ß')
            result += u"ss"_s;
        else if (c == u'ł')
            result += u'l';
        else if (!c.isMark())
            result += c;
    }
    return result;
}

} // namespace

Meanings meaningsOf(QStringView word)
{
    if (word.size() > longestWord)
        return {};
    const QString text = plain(word);
    const Vocabulary &words = vocabulary();
    Meanings found = words.whole.value(text);
    for (const auto &[beginning, meaning] : words.beginnings.value(text.left(2))) {
        if (text.startsWith(beginning))
            found.add(meaning);
    }
    for (const auto &[ending, meaning] : words.endings) {
        if (text.endsWith(ending))
            found.add(meaning);
    }
    return found;
}

const QStringList &wordsOf(WordList list)
{
    return vocabulary().lists.at(static_cast<std::size_t>(list));
}

bool hasWordOf(WordList list, const QString &text)
{
    const QString words = plain(text).replace(u' ', u'-');
    return std::any_of(wordsOf(list).begin(), wordsOf(list).end(),
        [&words](const QString &word) { return words.contains(word); });
}

} // namespace Facteur
