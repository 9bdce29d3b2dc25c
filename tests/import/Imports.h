// SPDX-License-Identifier: MIT
#pragma once

#include "GuideImport.h"

namespace Facteur {

/// What every import of these tests knows; \a takenIds are of providers.
[[nodiscard]] ImportContext importContext(const QStringList &takenIds = {});
/// The pack that \a guide comes to. Where there is none, the test fails.
[[nodiscard]] ImportedPack importedPack(const Result<WrittenGuide> &guide, const QStringList &takenIds = {});
/// The same of a guide in English with one step, whose words are \a body and begin in line 9.
[[nodiscard]] ImportedPack packOfStep(const QByteArray &body);
[[nodiscard]] QByteArray guideOfStep(const QByteArray &body);
/// "12: what there is to say", in the order of the lines.
[[nodiscard]] QStringList notesOf(const ImportedPack &pack, ImportNote::Kind kind);
/// "fen-example: imap imap.fen.example:993 tls", as the catalogue reads them. Any problem fails the test.
[[nodiscard]] QStringList endpointsOf(const ImportedPack &pack);

[[nodiscard]] QByteArray contentOf(const QString &path);
/// Makes the folders, too.
void writeFile(const QString &path, const QByteArray &content);

/// A server for receiving and one for sending, told as a step tells them.
extern const QByteArray bothServers;

} // namespace Facteur
