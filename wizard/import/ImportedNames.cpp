// SPDX-License-Identifier: MIT
#include "ImportedNames.h"

#include "PackRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Facteur {

QString packIdFrom(const QString &text)
{
    static const QRegularExpression mark(u"\\p{M}"_s);
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    static const QRegularExpression ends(u"\\A-+|-+\\z"_s);
    QString id = text.normalized(QString::NormalizationForm_D).remove(mark).toLower();
    id = id.replace(other, u"-"_s).remove(ends).left(60).remove(ends);
    return id.isEmpty() ? u"imported"_s : id;
}

QString labelFrom(const QString &text)
{
    return problemWithLabel(text).isEmpty() ? text : text.simplified().left(maximumLabel).trimmed();
}

} // namespace Facteur
