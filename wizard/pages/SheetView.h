// SPDX-License-Identifier: MIT
#pragma once

#include "SettingsSheet.h"

#include <QWidget>

class QVBoxLayout;

namespace Facteur {

/// The settings as a table: label, value, Copy; in groups as in the mail program's dialog. Ticked boxes look
/// like ticked boxes.
class SheetView final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);

    /// \a copies: with a button beside each value that can be pasted.
    void setSections(const QList<SheetSection> &sections, bool copies = true);

private:
    [[nodiscard]] QWidget *group(const SheetSection &section);
    [[nodiscard]] QWidget *copyButton(const SheetEntry &entry);

    QList<SheetSection> m_sections;
    bool m_copies = true;
    QVBoxLayout *m_layout;
};

} // namespace Facteur
