// SPDX-License-Identifier: MIT
#pragma once

#include "ImportContext.h"
#include "ImportNote.h"
#include "Result.h"
#include "WrittenGuide.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace Facteur {

/// A picture to copy into the pack.
struct ImportedPicture
{
    QString source;
    QString target; ///< in the pack
};

/// A pack made from a written guide, not yet written to disk.
struct ImportedPack
{
    QMap<QString, QByteArray> files; ///< by their path in the pack
    QList<ImportedPicture> pictures;
    QList<ImportNote> notes;
};

/// Makes a pack of \a guide: one guide, and its provider where the servers were understood. Pictures are
/// taken where they lie beside the guide's file.
[[nodiscard]] Result<ImportedPack> importGuide(const WrittenGuide &guide, const ImportContext &context);

/// Writes \a pack into \a folder, which must not exist or be empty. The problem, and then nothing of it stays
/// there, or nothing.
[[nodiscard]] std::optional<Problem> writePack(const ImportedPack &pack, const QString &folder);

} // namespace Facteur
