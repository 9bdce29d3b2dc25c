// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Guide.h"

#include <QGuiApplication>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace Facteur {

class MarkdownView;
class MessageLine;
class PictureWidget;
class SheetView;

/// A small window that stays on top, beside the mail program: one step of the guide at a time, with its
/// picture, its words and the values that are needed there, each with Copy. Remembers its place on the
/// screen, and nothing else.
class CompanionWindow final : public QWidget
{
    Q_OBJECT
public:
    /// \a platform: as QGuiApplication::platformName(). On Wayland no window can keep itself on top: it says
    /// how the person can.
    explicit CompanionWindow(const QString &platform = QGuiApplication::platformName());

    /// Shows \a guide, from step \a step (0 is the first), with \a account's values; never the password.
    void setGuide(const Guide &guide, const Account &account, const QString &language, int step);
    /// What there is to say against these values, as plain text; empty: they are proven.
    void setRemark(const QString &remark);
    [[nodiscard]] int step() const { return m_step; }

Q_SIGNALS:
    void stepChanged(int step);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void turn(int steps);
    void showStep();
    void retranslate();
    void keepPlace() const;

    bool m_canSink; ///< below other windows
    Guide m_guide;
    Account m_account;
    QString m_language;
    int m_step = 0;
    QLabel *m_title;
    MessageLine *m_remark;
    MessageLine *m_onTop; ///< how to keep it there
    QLabel *m_mark; ///< where the guide is from, if it is from a pack
    QScrollArea *m_scroll;
    PictureWidget *m_picture;
    MarkdownView *m_words;
    SheetView *m_values;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace Facteur
