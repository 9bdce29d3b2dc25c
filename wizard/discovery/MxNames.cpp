// SPDX-License-Identifier: MIT
#include "MxNames.h"

#include "PublishedHost.h"
#include "RegistrableDomain.h"

namespace Facteur {

QStringList MxNames::all() const
{
    QStringList names{full, base};
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

MxNames MxNames::without(const QString &domain) const
{
    return {full == domain ? QString() : full, base == domain ? QString() : base};
}

MxNames mxNames(const QString &mxHost)
{
    const QString host = publishedHost(mxHost);
    MxNames names;
    names.base = registrableDomain(host);
    // A host that is a registered domain itself has only the public suffix above it.
    if (host != names.base && !names.base.isEmpty())
        names.full = host.mid(host.indexOf(u'.') + 1);
    return names;
}

} // namespace Facteur
