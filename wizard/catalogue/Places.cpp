// SPDX-License-Identifier: MIT
#include "Places.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QRegularExpressionMatchIterator mentions(const QString &text)
{
    static const QRegularExpression mention(u"\\{\\{#([a-z0-9.-]+)\\}\\}"_s);
    return mention.globalMatch(text);
}

} // namespace

QStringList placesIn(const QString &text)
{
    QStringList places;
    for (auto found = mentions(text); found.hasNext();)
        places.append(found.next().captured(1));
    places.removeDuplicates();
    return places;
}

QString placeMark(int number)
{
    constexpr char16_t circledOne = 0x2460;
    if (number < 1 || number > maximumPlaces)
        return {};
    return QChar(static_cast<char16_t>(circledOne + number - 1));
}

QString withPlaceMarks(const QString &text)
{
    const QStringList places = placesIn(text);
    QString result;
    qsizetype done = 0;
    for (auto found = mentions(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += text.mid(done, match.capturedStart() - done);
        result += placeMark(static_cast<int>(places.indexOf(match.captured(1))) + 1);
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

} // namespace Facteur
