// SPDX-License-Identifier: MIT
#pragma once

#include "PortTable.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace Facteur {

/// What an import has to know beside the guide.
struct ImportContext
{
    PortTable ports;
    QStringList takenIds; ///< of providers; none of an import gets one of them
    /// The domain that somebody registered, in which a host is; empty where there is none. Who knows the
    /// public suffix list knows more than this library may.
    std::function<QString(const QString &host)> registrableDomain;
};

} // namespace Facteur
