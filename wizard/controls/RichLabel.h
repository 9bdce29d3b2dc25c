// SPDX-License-Identifier: MIT
#pragma once

#include "TextHeights.h"

#include <QTextBrowser>

#include <memory>

namespace Facteur {

/// Rich text with links, as high as its text, in which a word that is wider than a line is broken anywhere:
/// nothing is put into the words for that, so that they are copied and read out as they are. Tab leads from
/// link to link; they open in the browser, https alone, and nothing is ever loaded.
class RichLabel : public QTextBrowser
{
    Q_OBJECT
public:
    explicit RichLabel(QWidget *parent = nullptr);

    /// \a html: whatever is not the house's own is escaped in it.
    void setRichText(const QString &html);
    /// A link to \a address (https), that says \a words; both are plain.
    [[nodiscard]] static QString link(const QString &address, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    /// To be called after the text has become another, with what it was made of.
    void textChangedTo(const QString &source);

private:
    [[nodiscard]] bool hasLinks() const;
    [[nodiscard]] std::unique_ptr<QTextDocument> measured() const; ///< a copy, to be laid out elsewhere
    void showCursor(); ///< which is as high as its text: what is around it scrolls

    QString m_source;
    mutable TextHeights m_measures;
};

} // namespace Facteur
