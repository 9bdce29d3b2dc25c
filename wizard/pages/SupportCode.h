// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QBoxLayout;
class QLabel;

namespace Facteur {

class Banner;
class CopyButton;
class FlowLayout;

/// The code for support, to be read out on the telephone: never broken, large where there is room, with Copy.
class SupportCode final : public QWidget
{
    Q_OBJECT
public:
    explicit SupportCode(QWidget *parent = nullptr);

    /// One for each side that failed (CheckReport::codes()); none: nothing is shown.
    void setCodes(const QStringList &codes);
    void retranslate();
    /// Says the codes to a screen reader with what \a banner says.
    void addTo(Banner &banner) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One side's: what it is for, and the code.
    struct Part
    {
        QWidget *box = nullptr;
        QBoxLayout *layout = nullptr; ///< beside each other, where there is room
        QLabel *side = nullptr; ///< only where both sides failed
        QLabel *code = nullptr;
    };
    [[nodiscard]] Part part(Side side);
    [[nodiscard]] QString spoken() const; ///< to a screen reader
    void colour();
    void enlarge();

    QStringList m_codes;
    FlowLayout *m_row;
    QLabel *m_label;
    std::array<Part, 2> m_parts;
    CopyButton *m_copy;
};

} // namespace Facteur
