// SPDX-License-Identifier: MIT
#include "AnswerWords.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// What the words of servers came in, beside UTF-8: Chinese, Russian, Western and Central European, Japanese,
/// Korean.
constexpr std::array olderEncodings{
    "GB18030", "windows-1251", "KOI8-R", "windows-1252", "ISO-8859-2", "Shift_JIS", "EUC-KR"};

/// Letters that NFKD leaves as they are, though people type them without their stroke.
QChar withoutStroke(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł':
        return u'l';
    case u'ø':
        return u'o';
    case u'đ':
        return u'd';
    case u'ı':
        return u'i';
    default:
        return letter;
    }
}

QString withoutCaseAndAccents(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) {
        return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format;
    });
    plain = plain.toCaseFolded().replace(u'ß', u"ss"_s);
    for (QChar &letter : plain)
        letter = withoutStroke(letter);
    return plain;
}

bool standsAlone(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

bool endsSentence(const QString &text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'!':
    case u'?':
    case u';':
    case u'。':
        return true;
    case u'.':
        return at + 1 == text.size() || text.at(at + 1).isSpace();
    default:
        return false;
    }
}

bool endsClause(const QString &text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u',':
    case u':':
    case u'(':
    case u')':
    case u'\u2013':
    case u'\u2014':
        return true;
    case u'-':
        return at > 0 && text.at(at - 1).isSpace();
    default:
        return endsSentence(text, at);
    }
}

} // namespace

QStringList readingsOf(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QStringList readings{utf8(bytes)};
    if (!utf8.hasError())
        return readings;
    for (const char *name : olderEncodings) {
        QStringDecoder decoder(name);
        if (decoder.isValid())
            readings.append(decoder(bytes));
    }
    // Without ICU, Qt knows what the system itself writes, and Latin-1.
    if (readings.size() == 1)
        readings += {QString::fromLocal8Bit(bytes), QString::fromLatin1(bytes)};
    return readings;
}

AnswerWords wordsOf(const QString &text)
{
    static const QRegularExpression noise(
        u"\\b(?:https?://|www\\.)\\S*|(?<![0-9.])[245]\\.[0-9]{1,3}\\.[0-9]{1,3}(?![0-9.])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    plain.replace(noise, u" "_s);
    plain = withoutCaseAndAccents(plain);

    AnswerWords words;
    int sentence = 0;
    int clause = 0;
    bool within = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        const bool alone = standsAlone(c);
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate()) {
            within = false;
            if (endsSentence(plain, i))
                ++sentence;
            if (endsClause(plain, i))
                ++clause;
        } else if (within && !alone) {
            words.last().text += c;
        } else {
            words.append({c, sentence, clause});
            within = !alone;
        }
    }
    return words;
}

} // namespace Facteur
