// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"
#include "Result.h"

#include <QCoreApplication>
#include <QImage>

#include <optional>

namespace Facteur {

/// Guides as whoever writes them wants to see them without the wizard: each step in every language of its
/// guide, with invented values, as pictures and one HTML page. Needs a QGuiApplication.
class GuidePreview
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::GuidePreview)
public:
    /// The steps of \a guide, and the window that it is told by from others of its name as a last one,
    /// "_window".
    [[nodiscard]] static QList<GuideStep> stepsOf(const Guide &guide);

    /// The picture of \a step of \a guide with its numbers, \a density pixels to a device-independent one, or
    /// fewer where these were more than maximumPixels; null where it has none. \a protocol: the account's;
    /// nothing: the first that the guide has.
    [[nodiscard]] static QImage picture(const Guide &guide, const GuideStep &step, const QString &language,
        qreal density, std::optional<Protocol> protocol = {});

    /// Those that \a guide has texts in, or pictures that a pack brings alone.
    [[nodiscard]] static QStringList languagesOf(const Guide &guide);

    /// Writes index.html and the pictures, as thunderbird-fr-address.png, into \a folder, which is there;
    /// what cannot be written, or nothing. Of a guide whose pictures a pack brings (Guide::pictures), only
    /// the steps that show one of these.
    [[nodiscard]] static std::optional<Problem> write(const QList<Guide> &guides, const QString &folder);

private:
    struct View;
    /// HTML, with the pictures written.
    [[nodiscard]] static Result<QString> writeGuide(
        const Guide &guide, const QString &language, const QString &folder);
    [[nodiscard]] static Result<QString> writeStep(
        const QList<View> &views, const QString &title, const QString &path);
    [[nodiscard]] static QList<View> viewsOf(
        const Guide &guide, const GuideStep &step, const QString &language);
    /// The HTML that shows \a image, written to \a path; empty where it is null.
    [[nodiscard]] static Result<QString> writePicture(
        const QImage &image, const QString &description, const QString &path);
};

} // namespace Facteur
