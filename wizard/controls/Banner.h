// SPDX-License-Identifier: MIT
#pragma once

#include "Theme.h"

#include <QFrame>

#include <utility>

class QPushButton;

namespace Facteur {

class FlowLayout;
class RichLabel;
class Spoken;
class WrappedLabel;

/// A message that a page opens with: its sign, a title, a text, and the buttons that act on it, one beside
/// the other where there is room. Texts are plain.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// \a text: what it means; \a advice: what to do. Either may be empty.
    void setMessage(Tone tone, const QString &title, const QString &text = {}, const QString &advice = {});
    /// Another text under the same title, without telling a screen reader: for what changes all the time.
    void setDetail(const QString &text);
    /// As long as it is busy, the text has the height of the highest of \a texts, so that nothing moves when
    /// one of them follows another.
    void keepRoomFor(const QStringList &texts);
    /// The busy look: a ring that fills instead of a sign. \a share: 0 to 1; negative: not busy.
    void setProgress(double share);
    /// What to do, as numbered steps: each a plain text with a link (https; may be empty) that says \a open.
    void setSteps(const QList<std::pair<QString, QString>> &steps, const QString &open);
    /// Puts \a button into the row below the text, at its beginning or its end, and owns it from then on.
    void addButton(QPushButton *button, Qt::Alignment side = Qt::AlignLeft);
    /// Puts \a widget between the title and the text, and owns it from then on.
    void addBelowTitle(QWidget *widget);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const; ///< text, advice and steps
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WrappedLabel *m_title;
    WrappedLabel *m_text;
    WrappedLabel *m_advice;
    RichLabel *m_steps;
    QStringList m_plainSteps;
    FlowLayout *m_buttons;
    Tone m_tone = Tone::Info;
    double m_progress = -1;
    Spoken *m_spoken;
};

} // namespace Facteur
