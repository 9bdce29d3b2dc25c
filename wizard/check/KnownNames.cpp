// SPDX-License-Identifier: MIT
#include "KnownNames.h"

namespace Facteur {

std::optional<QHostInfo> answerFor(const KnownNames &names, const QString &host)
{
    const auto known = names.constFind(host.toLower());
    if (known == names.cend())
        return std::nullopt;
    QHostInfo info;
    info.setHostName(host);
    info.setAddresses(known->value_or(QList<QHostAddress>()));
    if (!known->has_value())
        info.setError(QHostInfo::UnknownError);
    else if ((*known)->isEmpty())
        info.setError(QHostInfo::HostNotFound);
    return info;
}

} // namespace Facteur
