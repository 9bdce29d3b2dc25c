// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

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
    void colour();
    void enlarge();

    QStringList m_codes;
    FlowLayout *m_row;
    QLabel *m_label;
    QList<QLabel *> m_words; ///< one for each code
    CopyButton *m_copy;
};

} // namespace Facteur
