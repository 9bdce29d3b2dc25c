// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace Facteur {

/// A field for a password: dots, with an eye that shows it for ten seconds. Does not complete, predict or
/// remember.
class PasswordEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    [[nodiscard]] bool isShown() const { return echoMode() == QLineEdit::Normal; }
    void setShown(bool shown);
    /// A letter was just typed in the case that only Caps Lock explains.
    [[nodiscard]] bool capsLockSeemsOn() const { return m_capsLock; }

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateEye();

    QAction *m_eye;
    QTimer m_hideAgain;
    bool m_capsLock = false;
};

} // namespace Facteur
