// SPDX-License-Identifier: MIT
#include "GuidePreview.h"

#include "StepPicture.h"
#include "StepWords.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QTextDocument>

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
    document.setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
            | QTextDocument::MarkdownNoHTML);
    const QString html = document.toHtml();
    const qsizetype begin = html.indexOf(u'>', html.indexOf(u"<body"_s)) + 1;
    return html.mid(begin, html.lastIndexOf(u"</body>"_s) - begin);
}

QString heading(int level, const QString &words)
{
    return u"<h%1>%2</h%1>\n"_s.arg(level).arg(words.toHtmlEscaped());
}

} // namespace

QImage GuidePreview::picture(
    const Guide &guide, const GuideStep &step, const QString &language, qreal density)
{
    StepPicture picture;
    picture.guide = guide;
    picture.step = step;
    picture.language = language;
    picture.account = invented(guide, guide.protocols.value(0, Protocol::Imap));
    picture.numbered = true;
    picture.load();
    if (picture.isNull())
        return {};
    const QSizeF size = picture.naturalSize();
    QImage image((size * density).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(density);
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
    languages.removeDuplicates();
    languages.sort();
    return languages;
}

QString GuidePreview::wordsOf(const Guide &guide, const GuideStep &step, const QString &language)
{
    QString html;
    QString first;
    for (const Protocol protocol : guide.protocols) {
        const QString markdown = StepWords::markdown(step, invented(guide, protocol), guide, language);
        if (markdown == first)
            continue; // whatever is chosen
        if (!first.isEmpty())
            html += heading(3, protocol == Protocol::Imap ? u"IMAP"_s : u"POP3"_s);
        html += bodyOf(markdown) + u'\n';
        first = markdown;
    }
    return html;
}

Result<QString> GuidePreview::writePicture(
    const Guide &guide, const GuideStep &step, const QString &language, const QString &path)
{
    const QImage image = picture(guide, step, language, previewDensity);
    if (image.isNull())
        return QString();
    if (!image.save(path))
        return Problem{path, 0, tr("cannot be written")};
    return u"<img src=\"%1\" width=\"%2\" alt=\"\">\n"_s.arg(QFileInfo(path).fileName())
        .arg(qRound(image.width() / previewDensity));
}

std::optional<Problem> GuidePreview::write(const QList<Guide> &guides, const QString &folder)
{
    QString html;
    for (const Guide &guide : guides) {
        QList<GuideStep> steps = guide.steps;
        if (guide.variant)
            steps.append(guide.variant->window);
        for (const QString &language : languagesOf(guide)) {
            html += heading(1, u"%1 · %2"_s.arg(guide.name.in(language), language));
            for (qsizetype i = 0; i < steps.size(); ++i) {
                const GuideStep &step = steps.at(i);
                const bool isStep = i < guide.steps.size();
                html += heading(
                    2, isStep ? StepWords::title(i, guide, language) : guide.variant->sign.in(language));
                const QString name =
                    u"%1-%2-%3.png"_s.arg(guide.id, language, isStep ? step.id : u"_window"_s);
                const Result<QString> image =
                    writePicture(guide, step, language, QDir(folder).filePath(name));
                if (!image)
                    return image.problem();
                html += image.value() + (isStep ? wordsOf(guide, step, language) : QString());
            }
        }
    }
    const QString page =
        u"<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
        "<style>body { font-family: sans-serif; max-width: 45em; margin: 2em auto }</style>\n%2"_s.arg(
            tr("Preview of guides").toHtmlEscaped(), html);
    return writeFile(QDir(folder).filePath(u"index.html"_s), page.toUtf8());
}

} // namespace Facteur
