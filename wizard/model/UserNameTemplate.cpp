// SPDX-License-Identifier: MIT
#include "UserNameTemplate.h"

#include "DomainForm.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
constexpr qsizetype maximumUserName = 512;
}

QString userNameTemplate(UserNameForm form)
{
    switch (form) {
    case UserNameForm::Address:
        return u"%EMAILADDRESS%"_s;
    case UserNameForm::LocalPart:
        return u"%EMAILLOCALPART%"_s;
    case UserNameForm::Other:
        return u"%USERNAME%"_s;
    }
    Q_UNREACHABLE();
}

QString userNameFrom(const QString &form, const QString &emailAddress)
{
    if (form.isEmpty())
        return addressForWire(emailAddress);
    static const QRegularExpression placeholder(u"%([A-Z][A-Z0-9]*)%"_s);
    const QString address = addressForWire(emailAddress);
    const qsizetype at = address.lastIndexOf(u'@');
    QString result;
    qsizetype end = 0;
    // In one pass: an address may hold what looks like a placeholder.
    for (auto found = placeholder.globalMatch(form); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(form).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QStringView name = match.capturedView(1);
        if (name == u"EMAILADDRESS")
            result += address;
        else if (name == u"EMAILLOCALPART")
            result += address.left(at);
        else if (name == u"EMAILDOMAIN")
            result += address.mid(at + 1);
        else
            return {};
        if (result.size() > maximumUserName)
            return {};
    }
    result += QStringView(form).sliced(end);
    return result.size() > maximumUserName ? QString() : result;
}

} // namespace Facteur
