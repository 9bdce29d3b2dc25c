// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"
#include "Result.h"

#include <QCoreApplication>
#include <QImage>

namespace Facteur {

/// Guides as whoever writes them wants to see them without the wizard: each step in every language of its
/// guide, with invented values, as pictures and one HTML page. Needs a QGuiApplication.
class GuidePreview
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::GuidePreview)
public:
    /// The picture of \a step of \a guide with its numbers, \a density pixels to a device-independent one;
    /// null where it has none.
    [[nodiscard]] static QImage picture(
        const Guide &guide, const GuideStep &step, const QString &language, qreal density);

    /// Those that \a guide has texts in.
    [[nodiscard]] static QStringList languagesOf(const Guide &guide);

    /// Writes index.html and the pictures, as thunderbird-fr-address.png, into \a folder, which is there;
    /// what cannot be written, or nothing.
    [[nodiscard]] static std::optional<Problem> write(const QList<Guide> &guides, const QString &folder);

private:
    /// HTML, for each protocol where that makes a difference.
    [[nodiscard]] static QString wordsOf(const Guide &guide, const GuideStep &step, const QString &language);
    /// The HTML that shows it; empty where the step has none.
    [[nodiscard]] static Result<QString> writePicture(
        const Guide &guide, const GuideStep &step, const QString &language, const QString &path);
};

} // namespace Facteur
