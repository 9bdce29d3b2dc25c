// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"

#include <QCoreApplication>
#include <QString>

namespace Facteur {

/// The words by which what a pack brings is marked, so that it cannot pass for something built in. Plain
/// text.
class PackMark
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::PackMark)
public:
    /// The pack's folder in quotation marks, shortened in the middle.
    [[nodiscard]] static QString place(const QString &pack);
    /// "From the pack in …."
    [[nodiscard]] static QString of(const QString &pack);
    /// \a text, marked where \a pack is not empty: "From the pack in …: …"
    [[nodiscard]] static QString before(const QString &pack, const QString &text);

    /// The same, for where there is little room: "From a pack: …". In front, where no name can push it out of
    /// sight.
    [[nodiscard]] static QString shortly(const QString &pack, const QString &text);

    /// For whatever shows \a guide: its words or its pictures are from a pack; empty where it is built in.
    [[nodiscard]] static QString ofGuide(const Guide &guide);

    /// The pack of a guide's pictures alone; empty where they are its own.
    [[nodiscard]] static QString packOfPictures(const Guide &guide);
};

} // namespace Facteur
