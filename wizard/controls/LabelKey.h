// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QLabel;
class QShortcut;

namespace Facteur {

/// The Alt letter of a label that has a buddy: underlines it, and leads to the buddy when it is pressed.
class LabelKey final : public QObject
{
    Q_OBJECT
public:
    /// That of \a label, which owns it.
    [[nodiscard]] static LabelKey *of(QLabel *label);

    void setLetter(QChar letter); ///< null: none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit LabelKey(QLabel *label);
    void lead() const;
    void paint() const;

    QLabel *m_label;
    QShortcut *m_shortcut;
};

} // namespace Facteur
