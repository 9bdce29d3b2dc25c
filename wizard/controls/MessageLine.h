// SPDX-License-Identifier: MIT
#pragma once

#include "Theme.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace Facteur {

class Spoken;

/// A line of help that a message can take the place of: with its sign, in its colour, and where it can be put
/// right at once, with the button that does it. Texts are plain: nothing in them is rendered. A screen reader
/// is told a message when it comes up, or where the line belongs to fields, whatever it says as theirs.
class MessageLine final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageLine(QWidget *parent = nullptr);

    void setHelp(const QString &text);
    /// \a action: what the button says; empty: no button.
    void setMessage(Tone tone, const QString &text, const QString &action = {});
    void clearMessage();
    /// It is about \a fields: a screen reader reads it there, and hears of it while the focus is there.
    void belongTo(const QList<QWidget *> &fields);

    /// What is read now: the message, else the help.
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<Tone> tone() const { return m_tone; }

    /// No wider than the text, or the button below it.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void update();
    void arrange();
    void colour();

    void tell();

    QLabel *m_label;
    QPushButton *m_action;
    QString m_help;
    QString m_message;
    std::optional<Tone> m_tone;
    QList<QWidget *> m_fields; ///< that it belongs to
    Spoken *m_spoken;
};

} // namespace Facteur
