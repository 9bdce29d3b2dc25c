// SPDX-License-Identifier: MIT
#include "UserNameTemplate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
constexpr qsizetype maximumUserName = 512;
}

QString userNameFrom(const QString &form, const QString &emailAddress)
{
    static const QRegularExpression placeholder(u"%([A-Z][A-Z0-9]*)%"_s);
    const qsizetype at = emailAddress.lastIndexOf(u'@');
    QString result;
    qsizetype end = 0;
    // In one pass: an address may hold what looks like a placeholder.
    for (auto found = placeholder.globalMatch(form); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(form).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QStringView name = match.capturedView(1);
        if (name == u"EMAILADDRESS")
            result += emailAddress;
        else if (name == u"EMAILLOCALPART")
            result += emailAddress.left(at);
        else if (name == u"EMAILDOMAIN")
            result += emailAddress.mid(at + 1);
        else
            return {};
        if (result.size() > maximumUserName)
            return {};
    }
    result += QStringView(form).sliced(end);
    return result.size() > maximumUserName ? QString() : result;
}

} // namespace Facteur
