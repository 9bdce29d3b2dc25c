// SPDX-License-Identifier: MIT
#pragma once

#include "PictureWidget.h"

#include <QFrame>
#include <QPointer>

#include <optional>

namespace Facteur {

class MarkdownView;
class PictureDialog;
class WrappedButton;
class WrappedLabel;

/// The right zone of a page: the matching step of the mail program's guide: title, picture (a click enlarges
/// it), words below, and where there are several steps, the way to the one before and the one after.
class PicturePanel final : public QFrame
{
    Q_OBJECT
public:
    explicit PicturePanel(QWidget *parent = nullptr);

    void setStep(const Guide &guide, const GuideStep &step, const QString &language);
    /// \a caption: plain text.
    void setTexts(const QString &title, const QString &caption);
    /// The step's own words in place of the caption, as Markdown.
    void setMarkdown(const QString &title, const QString &markdown);
    /// Shows the buttons to the other steps; both false: none.
    void setNavigation(bool previous, bool next);
    void setAccount(const Account &account);
    void setHighlight(std::optional<Field> field);
    [[nodiscard]] bool hasPicture() const { return m_picture->hasPicture(); }
    [[nodiscard]] bool isEmpty() const;

    /// Shows the picture by itself (PictureDialog).
    void enlarge();

Q_SIGNALS:
    void previousWanted();
    void nextWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Where the picture stands by itself and there is nothing to scroll, what stands beside it scrolls.
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void retranslate();

    WrappedLabel *m_title;
    WrappedLabel *m_mark; ///< where the guide is from, if it is from a pack
    PictureWidget *m_picture;
    WrappedLabel *m_caption;
    MarkdownView *m_words;
    WrappedButton *m_previous;
    WrappedButton *m_next;
    QPointer<PictureDialog> m_large;
    Guide m_guide;
    GuideStep m_step;
    QString m_language;
};

} // namespace Facteur
