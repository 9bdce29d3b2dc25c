// SPDX-License-Identifier: MIT
#pragma once

#include "GuideImport.h"

#include <QJsonObject>

namespace Facteur {

/// Takes the pictures of \a section, which lie beside \a guide, into \a folder of \a pack: the first that can
/// be, because a \a step of a guide.json has one. Those that cannot are named.
void addPictures(const WrittenSection &section, const WrittenGuide &guide, const QString &folder,
    QJsonObject &step, ImportedPack &pack);

} // namespace Facteur
