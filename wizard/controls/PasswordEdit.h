// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QTimer>

class QAction;
class QToolButton;

namespace Facteur {

/// A field for a password: dots, with an eye that shows it for ten seconds. Never gives it to the
/// clipboard, shown or not. The eye can be reached and pressed by keyboard.
class PasswordEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    [[nodiscard]] bool isShown() const { return echoMode() == QLineEdit::Normal; }
    void setShown(bool shown);
    /// What the eye is called while the password is hidden, and while it is shown.
    void setEyeWords(const QString &show, const QString &hide);

    /// What may be wrong with what is typed.
    enum class Doubt
    {
        None,
        SpaceAtBeginning,
        SpaceAtEnd,
        SpacesAtBothEnds,
        CapsLock, ///< a letter was just typed in the case that only Caps Lock explains
    };
    [[nodiscard]] Doubt doubt() const;

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateEye();

    QAction *m_eye;
    QToolButton *m_eyeButton; ///< QLineEdit's own, for the action
    QTimer m_hideAgain;
    QString m_showWords;
    QString m_hideWords;
    bool m_capsLock = false;
};

} // namespace Facteur
