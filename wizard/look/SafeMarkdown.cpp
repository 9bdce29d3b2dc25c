// SPDX-License-Identifier: MIT
#include "SafeMarkdown.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// ① to ⑳.
bool isNumberOfPicture(QChar sign)
{
    return sign.unicode() >= 0x2460 && sign.unicode() <= 0x2473;
}

/// What the Markdown reader made a link or a picture of.
struct LinkedWords
{
    int begin = 0;
    int end = 0;
    bool isPicture = false;
    QString address; ///< as written
};

QList<LinkedWords> linkedWordsIn(const QTextDocument &document)
{
    QList<LinkedWords> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment words = it.fragment();
            const QTextCharFormat format = words.charFormat();
            if (!format.isAnchor() && !format.isImageFormat())
                continue;
            const LinkedWords link{words.position(), words.position() + words.length(),
                format.isImageFormat(), format.anchorHref()};
            const bool goesOn = !found.isEmpty() && found.constLast().end == link.begin
                && found.constLast().isPicture == link.isPicture && found.constLast().address == link.address;
            if (goesOn) // in bold, perhaps
                found.last().end = link.end;
            else
                found.append(link);
        }
    }
    return found;
}

/// With the weight and slant that the words of a link have.
QTextCharFormat withoutLink(QTextCharFormat format)
{
    for (const auto property : {QTextFormat::IsAnchor, QTextFormat::AnchorHref, QTextFormat::AnchorName,
             QTextFormat::ForegroundBrush, QTextFormat::FontUnderline, QTextFormat::TextUnderlineStyle,
             QTextFormat::TextToolTip})
        format.clearProperty(property);
    return format;
}

/// The host that \a address leads to as it is asked for, where that is in another form than it is read.
QString hostInOtherForm(const QUrl &address)
{
    const QString host = address.host(QUrl::FullyEncoded);
    return host.startsWith("xn--"_L1) || host.contains(".xn--"_L1) ? host : QString();
}

void takeOutSecondSigns(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextList *list = block.textList();
        if (!list || block.text().isEmpty() || !isNumberOfPicture(block.text().front()))
            continue;
        QTextListFormat format = list->format();
        format.setStyle(QTextListFormat::ListStyleUndefined);
        format.setIndent(0);
        list->setFormat(format);
    }
}

void showWhereLinksLead(QTextDocument &document)
{
    QList<LinkedWords> links = linkedWordsIn(document);
    std::reverse(links.begin(), links.end()); // so that what is put in moves none of them
    for (const LinkedWords &link : std::as_const(links)) {
        QTextCursor cursor(&document);
        cursor.setPosition(link.begin);
        cursor.setPosition(link.end, QTextCursor::KeepAnchor);
        const QTextCharFormat plain = withoutLink(cursor.charFormat());
        const QUrl address(link.address);
        const QString host = hostInOtherForm(address);
        if (link.isPicture) {
            cursor.removeSelectedText();
        } else if (address.scheme() != "https"_L1) {
            cursor.setCharFormat(plain);
        } else if (!host.isEmpty() && !cursor.selectedText().contains(host)) {
            cursor.setPosition(link.end);
            cursor.insertText(u" (%1)"_s.arg(host), plain);
        }
    }
}

} // namespace

void setSafeMarkdown(QTextDocument &document, const QString &markdown)
{
    document.setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
            | QTextDocument::MarkdownNoHTML);
    takeOutSecondSigns(document);
    showWhereLinksLead(document);
}

} // namespace Facteur
