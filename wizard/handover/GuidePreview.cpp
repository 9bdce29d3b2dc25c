// SPDX-License-Identifier: MIT
#include "GuidePreview.h"

#include "PackRules.h"
#include "Picture.h"
#include "SafeMarkdown.h"
#include "StepPicture.h"
#include "StepWords.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qreal previewDensity = 2;

/// Nobody's. The hosts end in a domain that is kept for examples (RFC 2606).
Account invented(const Guide &guide, Protocol protocol)
{
    Account account;
    account.guideId = guide.id;
    account.displayName = u"Marie Tremblay"_s;
    account.emailAddress = account.userName = u"marie.tremblay@jardin.example"_s;
    account.password = u"invented-password"_s; // drawn as dots
    const bool isImap = protocol == Protocol::Imap;
    account.protocol = protocol;
    account.incoming = {isImap ? u"imap.jardin.example"_s : u"pop.jardin.example"_s,
        static_cast<quint16>(isImap ? 993 : 995), true};
    account.outgoing = {u"smtp.jardin.example"_s, 465, true};
    return account;
}

std::optional<Problem> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return std::nullopt;
    return Problem{path, 0, file.errorString()};
}

/// Of a whole document, what stands in its body.
QString bodyOf(const QString &markdown)
{
    QTextDocument document;
    setSafeMarkdown(document, markdown);
    // In HTML, there is no list without signs: its items are paragraphs.
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (QTextList *list = block.textList();
            list && list->format().style() == QTextListFormat::ListStyleUndefined)
            list->remove(block);
    }
    const QString html = document.toHtml();
    const qsizetype begin = html.indexOf(u'>', html.indexOf(u"<body"_s)) + 1;
    return html.mid(begin, html.lastIndexOf(u"</body>"_s) - begin);
}

/// Whether there is something of a pack in it: of all that a guide has, or of the pictures that the pack
/// brings alone.
bool isOfPack(const Guide &guide, const GuideStep &step, const QString &language)
{
    return guide.pictures.isEmpty()
        || guide.pictureFile(step.picture, language).startsWith(guide.pictures + u'/');
}

QString heading(int level, const QString &words)
{
    return u"<h%1>%2</h%1>\n"_s.arg(level).arg(words.toHtmlEscaped());
}

} // namespace

/// A step, as it is for one protocol.
struct GuidePreview::View
{
    Protocol protocol = Protocol::Imap;
    QImage picture;
    QString words; ///< HTML
};

QList<GuideStep> GuidePreview::stepsOf(const Guide &guide)
{
    QList<GuideStep> steps = guide.steps;
    if (guide.variant) {
        steps.append(guide.variant->window);
        steps.last().id = u"_window"_s; // that no step can have
        steps.last().title = guide.variant->sign;
    }
    return steps;
}

QImage GuidePreview::picture(const Guide &guide, const GuideStep &step, const QString &language,
    qreal density, std::optional<Protocol> protocol)
{
    StepPicture picture;
    picture.guide = guide;
    picture.step = step;
    picture.language = language;
    picture.account = invented(guide, protocol.value_or(guide.protocols.value(0, Protocol::Imap)));
    picture.numbered = true;
    picture.load();
    if (picture.isNull())
        return {};
    const QSizeF size = picture.naturalSize();
    const qreal most = std::sqrt(maximumPixels / (size.width() * size.height()));
    const qreal used = std::min(density, most);
    const QSize pixels(static_cast<int>(size.width() * used), static_cast<int>(size.height() * used));
    QImage image(pixels.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(image.width() / size.width());
    image.fill(Qt::transparent);
    QPainter painter(&image);
    picture.paint(painter, QRectF({0, 0}, size), false);
    return image;
}

QStringList GuidePreview::languagesOf(const Guide &guide)
{
    QStringList languages = guide.name.texts.keys() + guide.summary.texts.keys();
    for (const GuideStep &step : guide.steps)
        languages += step.title.texts.keys() + step.text.texts.keys();
    if (!guide.pictures.isEmpty())
        languages += QDir(guide.pictures + u"/images"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    languages.removeIf([](const QString &language) { return !isLanguage(language); });
    languages.removeDuplicates();
    languages.sort();
    return languages;
}

QList<GuidePreview::View> GuidePreview::viewsOf(
    const Guide &guide, const GuideStep &step, const QString &language)
{
    QList<View> views;
    for (const Protocol protocol : guide.protocols) {
        const QString markdown = StepWords::markdown(step, invented(guide, protocol), guide, language);
        views.append({protocol, picture(guide, step, language, previewDensity, protocol),
            markdown.isEmpty() ? QString() : bodyOf(markdown) + u'\n'});
    }
    return views;
}

Result<QString> GuidePreview::writePicture(
    const QImage &image, const QString &description, const QString &path)
{
    if (image.isNull())
        return QString();
    if (!image.save(path))
        return Problem{path, 0, tr("cannot be written")};
    return u"<img src=\"%1\" width=\"%2\" alt=\"%3\">\n"_s.arg(QFileInfo(path).fileName(),
        QString::number(qRound(image.width() / image.devicePixelRatio())), description.toHtmlEscaped());
}

Result<QString> GuidePreview::writeStep(const QList<View> &views, const QString &title, const QString &path)
{
    const auto sameAsFirst = [&views](auto member) {
        return std::all_of(views.begin(), views.end(),
            [&](const View &view) { return view.*member == views.constFirst().*member; });
    };
    const bool samePictures = sameAsFirst(&View::picture);
    const bool same = samePictures && sameAsFirst(&View::words);
    QString html = heading(2, title);
    for (const View &view : views) {
        const bool isFirst = &view == &views.constFirst();
        if (same && !isFirst)
            break;
        const QString protocol = QString(idOf(view.protocol)).toUpper();
        const QString protocolHeading = same ? QString() : heading(3, protocol);
        if (samePictures && !isFirst) {
            html += protocolHeading + view.words;
            continue;
        }
        const Result<QString> shown = samePictures
            ? writePicture(view.picture, title, path + u".png"_s)
            : writePicture(view.picture, u"%1 (%2)"_s.arg(title, protocol),
                u"%1_%2.png"_s.arg(path, idOf(view.protocol)));
        if (!shown)
            return shown.problem();
        html += samePictures ? shown.value() + protocolHeading : protocolHeading + shown.value();
        html += view.words;
    }
    return html;
}

Result<QString> GuidePreview::writeGuide(const Guide &guide, const QString &language, const QString &folder)
{
    QString html;
    const QList<GuideStep> steps = stepsOf(guide);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const GuideStep &step = steps.at(i);
        if (!isOfPack(guide, step, language))
            continue;
        const QString title =
            i < guide.steps.size() ? StepWords::title(i, guide, language) : step.title.in(language);
        const QString name = u"%1-%2-%3"_s.arg(guide.id, language, step.id);
        const Result<QString> shown =
            writeStep(viewsOf(guide, step, language), title, QDir(folder).filePath(name));
        if (!shown)
            return shown.problem();
        html += shown.value();
    }
    if (html.isEmpty())
        return html;
    return u"<section lang=\"%1\">\n%2%3</section>\n"_s.arg(
        language, heading(1, u"%1 · %2"_s.arg(guide.name.in(language), language)), html);
}

std::optional<Problem> GuidePreview::write(const QList<Guide> &guides, const QString &folder)
{
    QString html;
    for (const Guide &guide : guides) {
        const QStringList languages = languagesOf(guide);
        for (const QString &language : languages) {
            const Result<QString> shown = writeGuide(guide, language, folder);
            if (!shown)
                return shown.problem();
            html += shown.value();
        }
    }
    if (html.isEmpty())
        html = u"<p>%1</p>\n"_s.arg(
            tr("There is nothing to show: this pack has no guide, and no pictures of one, that can be read.")
                .toHtmlEscaped());
    const QString page =
        u"<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
        "<style>body { font-family: sans-serif; max-width: 45em; margin: 2em auto } img { max-width: 100% }"
        "</style>\n%2"_s.arg(tr("Preview of guides").toHtmlEscaped(), html);
    return writeFile(QDir(folder).filePath(u"index.html"_s), page.toUtf8());
}

} // namespace Facteur
