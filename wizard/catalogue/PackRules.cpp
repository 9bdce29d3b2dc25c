// SPDX-License-Identifier: MIT
#include "PackRules.h"

#include "CleanUp.h"
#include "Validation.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int maximumPatternLength = 253;
constexpr qsizetype maximumStars = 4;

bool isForbidden(QChar c)
{
    const bool embedding = c >= QChar(0x202a) && c <= QChar(0x202e);
    const bool isolate = c >= QChar(0x2066) && c <= QChar(0x2069);
    const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    return embedding || isolate || control;
}

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

} // namespace

bool isBuiltIn(const QString &path)
{
    return path.startsWith(u":/");
}

bool staysIn(const QString &folder, const QString &path)
{
    if (isBuiltIn(path)) // no links there
        return path.startsWith(folder + u'/') && QFileInfo::exists(path);
    const QString root = QFileInfo(folder).canonicalFilePath();
    return !root.isEmpty() && QFileInfo(path).canonicalFilePath().startsWith(root + u'/');
}

Result<QByteArray> readPackFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !staysIn(info.path(), path))
        return Problem{path, 0, u"leads out of the folder"_s};
    return readBoundedFile(path);
}

Result<QByteArray> readBoundedFile(const QString &path)
{
    // Opening a pipe could wait for ever.
    if (!QFileInfo(path).isFile())
        return Problem{path, 0, u"no such file"_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{path, 0, u"cannot be read: "_s + file.errorString()};
    const QByteArray content = file.read(maximumPackFile + 1);
    if (content.size() > maximumPackFile)
        return Problem{path, 0, tooLargeReason()};
    return content;
}

QString tooLargeReason()
{
    return u"too large: the most is %1 bytes"_s.arg(maximumPackFile);
}

bool isPackId(const QString &text)
{
    static const QRegularExpression id(u"\\A[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\\z"_s);
    return matches(id, text);
}

bool isLanguage(const QString &text)
{
    return (text.size() == 2 || text.size() == 3)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QString problemWithText(const QString &text)
{
    for (const QChar c : text) {
        if (isForbidden(c))
            return u"the text has a control character (U+%1)"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
    }
    return {};
}

QString problemWithLabel(const QString &text)
{
    static const QRegularExpression gap(
        u"[\\n\\r\\t\\x{2028}\\x{2029}]|\\s\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (text.toUcs4().size() > maximumLabel)
        return u"too long: the most is %1 characters"_s.arg(maximumLabel);
    return matches(gap, text) ? u"a line end, a tab or more than one space in a row"_s : QString();
}

QString problemWithColour(const QString &text)
{
    static const QRegularExpression colour(u"\\A#[0-9a-fA-F]{6}\\z"_s);
    return colour.match(text).hasMatch() ? QString() : u"not a colour such as \"#1f5fbf\""_s;
}

QString problemWithLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return u"not a link"_s;
    if (url.scheme() != u"https")
        return u"the link must begin with https://"_s;
    if (!url.userInfo().isEmpty())
        return u"the link must not hold a user name"_s;
    return {};
}

QString problemWithHost(const QString &text)
{
    if (cleanServerName(text) != text)
        return u"not a clean host name; did you mean \"%1\"?"_s.arg(cleanServerName(text));
    if (problemWithServerName(text))
        return u"not a host name: \"%1\""_s.arg(cleanForDisplay(text, 100));
    return {};
}

QString problemWithMailDomain(const QString &text)
{
    QString reason = problemWithHost(text);
    if (!reason.isEmpty())
        return reason;
    return problemWithAddress(u"a@"_s + text) ? u"not a domain: \"%1\""_s.arg(text) : QString();
}

QString problemWithHostPattern(const QString &text)
{
    static const QRegularExpression pattern(u"\\A(?:[a-z0-9*-]+\\.)*[a-z0-9-]+\\.[a-z0-9-]+\\z"_s);
    if (text.size() > maximumPatternLength || text.count(u'*') > maximumStars || !matches(pattern, text))
        return u"not a host pattern such as \"mx*.example.com\" (lower case, no * in the last two labels)"_s;
    return {};
}

QString problemWithPictureName(const QString &text)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return matches(name, text) ? QString()
                               : u"not the base name of a picture (letters, digits, _ and - only)"_s;
}

QString problemWithDay(const QString &text)
{
    const bool isDay = text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    return isDay ? QString() : u"must be a day, as 2026-11-26"_s;
}

QString problemWithDesktopFile(const QString &text)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,119}\\.desktop\\z"_s);
    return matches(name, text)
        ? QString()
        : u"not the name of a desktop file, as \"thunderbird.desktop\", without folder"_s;
}

QString problemWithRegistryKey(const QString &text)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,126}[A-Za-z0-9])?\\z"_s);
    return matches(name, text) ? QString() : u"not the name of a registry key, without those above it"_s;
}

} // namespace Facteur
